-- A store of schema 1 as its version wrote it, with two dossiers of the sample data.
-- Read by tests/store/test-migration.c; never changed.

PRAGMA application_id = 1165324876;
PRAGMA user_version = 1;

CREATE TABLE document (
  key     INTEGER PRIMARY KEY,
  id      TEXT    NOT NULL UNIQUE,
  type    TEXT    NOT NULL,
  winner  INTEGER NOT NULL, -- revision.key
  deleted INTEGER NOT NULL,
  seq     INTEGER NOT NULL  -- of its last change; grows over the whole store
) STRICT;
CREATE UNIQUE INDEX document_by_seq ON document (seq);
CREATE INDEX document_by_type ON document (type, key) WHERE NOT deleted;
CREATE TABLE revision (
  key        INTEGER PRIMARY KEY,
  document   INTEGER NOT NULL REFERENCES document (key),
  generation INTEGER NOT NULL,
  hash       TEXT    NOT NULL, -- 32 lower-case hex digits
  parent     TEXT,             -- the hash one generation before; NULL: a root, or stemmed
  deleted    INTEGER NOT NULL,
  leaf       INTEGER NOT NULL,
  synced     INTEGER NOT NULL, -- the observatory has it
  made_here  INTEGER NOT NULL, -- the hash is that of the body
  body       TEXT,             -- of leaves, and of the last synced ancestor
  UNIQUE (document, generation, hash)
) STRICT;
CREATE TABLE blob (
  sha256 TEXT    PRIMARY KEY,
  size   INTEGER NOT NULL,
  data   BLOB    NOT NULL
) STRICT;
CREATE TABLE lookup (
  field    TEXT    NOT NULL, -- "dossier.number"
  value    TEXT    NOT NULL,
  document INTEGER NOT NULL REFERENCES document (key),
  PRIMARY KEY (field, value, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX lookup_by_document ON lookup (document);
CREATE TABLE dossier_row (
  position      INTEGER PRIMARY KEY,
  document      INTEGER NOT NULL UNIQUE REFERENCES document (key),
  wave          TEXT,
  number        TEXT,
  title         TEXT,
  title_key     TEXT, -- French alphabetical order
  stage         TEXT NOT NULL,
  owner         TEXT,
  communes      TEXT,
  cost_cents    INTEGER NOT NULL,
  n_attachments INTEGER NOT NULL,
  example       INTEGER NOT NULL
) STRICT;
CREATE INDEX dossier_row_by_wave ON dossier_row (wave, position);
CREATE VIRTUAL TABLE search USING fts5 (
  wave, number, title, owner, place, body,
  content = '', contentless_delete = 1, detail = 'column',
  tokenize = "unicode61 remove_diacritics 0", prefix = '1 2 3'
);

INSERT INTO document VALUES (3, 'wave:f38b2ffc-80a4-4f5a-91c9-bc701e7ea419', 'wave', 3, 0, 3);
INSERT INTO document VALUES (5, 'wave:6bad6be2-8e7a-46e9-9f19-950499dd251d', 'wave', 5, 0, 5);
INSERT INTO document VALUES (10, 'organization:24114258-751b-4c83-89a0-47dc4ac87fc0', 'organization', 10, 0, 10);
INSERT INTO document VALUES (22, 'person:d1711cbd-2106-419e-840d-31b5397a7623', 'person', 22, 0, 22);
INSERT INTO document VALUES (37, 'dossier:59001ac9-4063-49bc-a5b0-0a2d35d14880', 'dossier', 37, 0, 37);
INSERT INTO document VALUES (42, 'dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac', 'dossier', 42, 0, 42);
INSERT INTO document VALUES (54, 'financing_plan:ce918208-8520-4f0c-a606-799cced8c284', 'financing_plan', 54, 0, 54);
INSERT INTO document VALUES (69, 'attachment:5ec0c260-7f98-40a6-a73c-49ea44371ff3', 'attachment', 69, 0, 69);
INSERT INTO document VALUES (70, 'attachment:db4c9492-bf5f-45e2-b1d0-6d9c18bee074', 'attachment', 70, 0, 70);
INSERT INTO document VALUES (71, 'attachment:ea9e7ab5-730b-49dc-a577-c324694baad6', 'attachment', 71, 0, 71);
INSERT INTO document VALUES (72, 'attachment:7383d496-000e-45d0-9798-5d060397a31d', 'attachment', 72, 0, 72);
INSERT INTO document VALUES (86, 'event:975cef7a-2765-4f91-abb5-3283ce107503', 'event', 86, 0, 86);
INSERT INTO document VALUES (87, 'event:9f93693f-6f00-47c4-b4fd-02f6850567c2', 'event', 87, 0, 87);
INSERT INTO document VALUES (88, 'event:3bbb492b-9924-4b8b-b575-0c2b561f8bfe', 'event', 88, 0, 88);
INSERT INTO document VALUES (89, 'event:8c1f6387-11cb-4ea7-b5fc-684aadb21095', 'event', 89, 0, 89);
INSERT INTO document VALUES (90, 'event:a5b0e526-320b-43f8-88be-3b07662f286b', 'event', 90, 0, 90);
INSERT INTO document VALUES (91, 'event:a5f27419-0b94-4014-ac61-93ccebe48123', 'event', 91, 0, 91);
INSERT INTO document VALUES (92, 'event:0c56037f-d6c7-49cb-ae53-2f038b75d02a', 'event', 92, 0, 92);
INSERT INTO document VALUES (93, 'event:a40eecb5-c134-479b-9e3b-7dd373aa881e', 'event', 93, 0, 93);
INSERT INTO document VALUES (134, 'event:a6fd8788-0591-4af7-bbff-05e96e2f61dd', 'event', 134, 0, 134);
INSERT INTO document VALUES (139, 'event:a4f37217-d1c3-468d-992c-7b9b587b980f', 'event', 139, 0, 139);
INSERT INTO revision VALUES (3, 3, 1, '0dd1d62990bc70169eb368c8e38e934c', NULL, 0, 1, 0, 1, '{"closes_on":"2026-12-31","committees":[{"grid":"grid:c2e94b17-86d5-4f0a-b3d8-1e7a945c02f6","id":"technique","title":"Comité technique des partenaires"},{"grid":"grid:7d1c6a52-0f3b-4b8e-9c41-5a2e7f60b913","id":"cercle","title":"Cercle de qualité"},{"id":"troisieme","title":"Troisième comité (à nommer)"}],"created_at":"2026-01-26T09:30:00+01:00","created_by":"exemple","families":["Restructuration urbaine et paysagère","Attractivité économique","Développement culturel","Développement sociétal","Innovation, recherche et développement"],"grace_days":7,"number":1,"opens_on":"2026-03-11","quorum":4,"schema":1,"state":"open","title":"Vague 2026 (exemple)","type":"wave","updated_at":"2026-11-23T08:16:52.260Z","updated_by":"exemple","year":2026}');
INSERT INTO revision VALUES (5, 5, 1, 'e91ed180aef66d51a54e8e45acff6400', NULL, 0, 1, 0, 1, '{"created_at":"2026-01-12T09:00:00+01:00","created_by":"exemple","families":["Mobilité","Aménagement","Habitat","Attractivité économique","Culture","Économie"],"number":1,"schema":1,"state":"archived","title":"Vague 2023","type":"wave","updated_at":"2026-11-23T08:16:52.260Z","updated_by":"exemple","year":2023}');
INSERT INTO revision VALUES (10, 10, 1, '80dd291e848f2f773e6be4684a56680c', NULL, 0, 1, 0, 1, '{"address":"Place de la Mairie imaginaire","city":"Oignies","commune":"62637","created_at":"2026-03-16T10:42:00+01:00","created_by":"exemple","email":"mairie.oignies@example.invalid","example":true,"kind":"collectivity","legal_form":"Commune","name":"Ville d’Oignies (exemple)","phone":"03 53 01 00 30","postcode":"62590","schema":1,"siren":"216206375","siret":"21620637599002","type":"organization","updated_at":"2026-11-23T08:16:52.260Z","updated_by":"exemple"}');
INSERT INTO revision VALUES (22, 22, 1, '0576f4b49d4c14e29559d0742b392e13', NULL, 0, 1, 0, 1, '{"civility":"Mme","created_at":"2026-03-16T10:42:00+01:00","created_by":"exemple","email":"zoe.lampignies@example.invalid","example":true,"first_name":"Zoé","last_name":"Lampignies","organization":"organization:24114258-751b-4c83-89a0-47dc4ac87fc0","phone":"06 39 98 00 31","role":"Cheffe de projet de l’éco-lieu","schema":1,"type":"person","updated_at":"2026-11-23T08:16:52.260Z","updated_by":"exemple"}');
INSERT INTO revision VALUES (37, 37, 1, '4b44f6539162bcb3102d2dff77e7263f', NULL, 0, 1, 0, 1, '{"communes":["62413"],"created_at":"2026-01-12T09:00:00+01:00","created_by":"exemple","families":["Aménagement","Habitat"],"number":"2023-004","schema":1,"stage":"labelled","summary":"Projet labellisé en 2023. Source : La Gazette France. Numéro d’ordre attribué lors de la reprise.","title":"Rénovation accompagnée de la Cité d’Orient","type":"dossier","updated_at":"2026-11-23T08:16:52.260Z","updated_by":"exemple","wave":"wave:6bad6be2-8e7a-46e9-9f19-950499dd251d"}');
INSERT INTO revision VALUES (42, 42, 1, '5f15220b5bbbc3e90dc0ac669b7619fc', NULL, 0, 1, 0, 1, '{"beneficiaries":1800,"communes":["62637"],"contact":"person:d1711cbd-2106-419e-840d-31b5397a7623","created_at":"2026-03-16T10:42:00+01:00","created_by":"exemple","description":"La lampisterie, dernier bâtiment debout du carreau, a perdu son toit en 2014 mais gardé ses casiers numérotés. Le projet la remet hors d’eau, l’isole par l’intérieur en paille et terre, et y installe un atelier de réparation, une cuisine de quatre feux et deux chambres d’artistes. Dehors, mille deux cents mètres carrés de sol remblayé redeviennent jardin, avec l’aide de la ferme voisine. Le chantier sera une école : une tranche sur trois est ouverte aux apprentis et aux habitants volontaires, encadrés par des compagnons.","domain":"Tiers-lieu","environment":"La brique, la paille et la terre viennent de moins de trente kilomètres. Le besoin a été réduit d’un tiers en partageant les salles du centre social. Chaufferie à bois déchiqueté des haies communales, toilettes sèches, eaux de pluie pour le jardin ; le sol pollué du fond reste clos et planté de saules.","example":true,"external_number":9900003,"external_state":"en_instruction","families":["Développement sociétal","Développement culturel"],"number":"2026-003","owner":"organization:24114258-751b-4c83-89a0-47dc4ac87fc0","place":"Carreau de la fosse 9 (site fictif)","received_at":"2026-03-16T10:42:00+01:00","schema":1,"stage":"instructed","start_on":"2026-11-16","summary":"Faire d’une lampisterie abandonnée et de son carreau un éco-lieu tenu par les habitants : ateliers partagés, cuisine ouverte, jardin nourricier et résidence d’artistes, dans un bâtiment de brique réparé avec des matériaux d’ici et les mains de ceux qui s’en serviront.","territory":"Un collectif de quarante-deux familles des deux cités voisines se réunit chaque premier samedi depuis 2024. Il a choisi le nom, écrit la charte et refusé un parking. La ville porte les murs ; une société coopérative, à créer avec les usagers, portera les activités. Le centre social et la ferme pédagogique siègent au comité de pilotage.","title":"Éco-lieu de la fosse 9 — « Œuvrer ensemble »","type":"dossier","updated_at":"2026-11-23T08:16:52.260Z","updated_by":"exemple","wave":"wave:f38b2ffc-80a4-4f5a-91c9-bc701e7ea419"}');
INSERT INTO revision VALUES (54, 54, 1, 'ad77e52dcb4e8ed10808b80720c40bb3', NULL, 0, 1, 0, 1, '{"created_at":"2026-03-16T10:42:00+01:00","created_by":"exemple","dossier":"dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","expenses":[{"amount_cents":7400000,"id":"expense-1","label":"Acquisition et sécurisation du carreau"},{"amount_cents":26850000,"id":"expense-2","label":"Réhabilitation de la lampisterie"},{"amount_cents":9640000,"id":"expense-3","label":"Isolation en paille et terre"},{"amount_cents":7125000,"id":"expense-4","label":"Chaufferie à bois et panneaux solaires"},{"amount_cents":3875000,"id":"expense-5","label":"Jardin nourricier"},{"amount_cents":5230000,"id":"expense-6","label":"Études et maîtrise d’œuvre"},{"amount_cents":1720000,"id":"expense-7","label":"Mobilier et outillage"}],"kind":"investment","recovers_vat":true,"resources":[{"amount_cents":14000000,"decided_on":"2026-03-30","id":"resource-1","label":"Ville d’Oignies (exemple), fonds propres","nature":"own","proof":"attachment:5ec0c260-7f98-40a6-a73c-49ea44371ff3","status":"acquired"},{"amount_cents":9000000,"decided_on":"2026-03-27","id":"resource-2","label":"Département du Pas-de-Calais","nature":"public","proof":"attachment:db4c9492-bf5f-45e2-b1d0-6d9c18bee074","requested_on":"2025-12-15","status":"acquired"},{"amount_cents":14500000,"id":"resource-3","label":"Région Hauts-de-France","nature":"public","requested_on":"2026-02-10","status":"requested"},{"amount_cents":14000000,"id":"resource-4","label":"État, dotation d’équipement des territoires","nature":"public","requested_on":"2026-01-23","status":"requested"},{"amount_cents":4606000,"id":"resource-5","label":"CA d’Hénin-Carvin, fonds de concours","nature":"public","status":"planned"},{"amount_cents":3000000,"id":"resource-6","label":"Fonds vert","nature":"public","requested_on":"2026-03-04","status":"requested"},{"amount_cents":1500000,"id":"resource-7","label":"Fondation des Longues Veillées (exemple)","nature":"private","status":"planned"}],"schema":1,"type":"financing_plan","updated_at":"2026-11-23T08:16:52.260Z","updated_by":"exemple","version":"intake"}');
INSERT INTO revision VALUES (69, 69, 1, '15ef4e99a582078dd0c8b2656b8f90f1', NULL, 0, 1, 0, 1, '{"byte_size":327,"content_type":"text/plain","created_at":"2026-04-02T09:20:00+02:00","created_by":"exemple","dossier":"dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","example":true,"filename":"deliberation-eco-lieu-fosse-9.txt","kind":"Délibération","received_at":"2026-04-02T09:20:00+02:00","schema":1,"sha256":"276c486b29c5b2a0aa627bb63fdf52b36942b68115336b5f053a2a68556673ad","type":"attachment","updated_at":"2026-11-23T08:16:52.260Z","updated_by":"exemple"}');
INSERT INTO revision VALUES (70, 70, 1, '398aa9b991ef75ca00ae7cd3d7b815ea', NULL, 0, 1, 0, 1, '{"byte_size":175,"content_type":"text/plain","created_at":"2026-04-03T11:15:00+02:00","created_by":"exemple","dossier":"dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","example":true,"filename":"lettre-departement.txt","kind":"Notification de subvention","received_at":"2026-04-03T11:15:00+02:00","schema":1,"sha256":"fc8e3160bd2293b7361d83590f6869a91f81f35a4c914db5bdbc83ed755e0afa","type":"attachment","updated_at":"2026-11-23T08:16:52.260Z","updated_by":"exemple"}');
INSERT INTO revision VALUES (71, 71, 1, 'b08d3510769551a742317b026de248af', NULL, 0, 1, 0, 1, '{"byte_size":2764801,"content_type":"image/jpeg","created_at":"2026-03-16T10:42:00+01:00","created_by":"exemple","dossier":"dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","example":true,"filename":"lampisterie-etat-2026.jpg","kind":"Photographies","received_at":"2026-03-16T10:42:00+01:00","schema":1,"type":"attachment","updated_at":"2026-11-23T08:16:52.260Z","updated_by":"exemple"}');
INSERT INTO revision VALUES (72, 72, 1, 'e343a8163b05404ea53d0295ad5f5bf9', NULL, 0, 1, 0, 1, '{"byte_size":269,"content_type":"text/plain","created_at":"2026-03-16T10:42:00+01:00","created_by":"exemple","dossier":"dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","example":true,"filename":"charte-du-collectif.txt","kind":"Charte","received_at":"2026-03-16T10:42:00+01:00","schema":1,"sha256":"c49d1fa5172ac27850d863a1f134ddeb3d3b29a804c7e4f04538c84378f326a9","type":"attachment","updated_at":"2026-11-23T08:16:52.260Z","updated_by":"exemple"}');
INSERT INTO revision VALUES (86, 86, 1, 'd52b83fa31d6d8417f388e569d87177e', NULL, 0, 1, 0, 1, '{"action":"imported","at":"2026-03-16T10:42:00+01:00","by":"Équipe du label (exemple)","created_at":"2026-03-16T10:42:00+01:00","created_by":"Équipe du label (exemple)","documents":["dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac"],"note":"Dossier reçu de démarche.numérique.","schema":1,"subject":"dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","type":"event","updated_at":"2026-11-23T08:16:52.260Z","updated_by":"exemple"}');
INSERT INTO revision VALUES (87, 87, 1, '67142c3481f3f3193b57af1a31c52cfc', NULL, 0, 1, 0, 1, '{"action":"staged","at":"2026-03-18T14:05:00+01:00","by":"Équipe du label (exemple)","changes":[{"document":"dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","new":"incomplete","old":"received","path":"stage"}],"created_at":"2026-03-18T14:05:00+01:00","created_by":"Équipe du label (exemple)","documents":["dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac"],"note":"Complément demandé : délibération du conseil municipal et lettre du Département, avant le 10 avril.","schema":1,"subject":"dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","type":"event","updated_at":"2026-11-23T08:16:52.260Z","updated_by":"exemple"}');
INSERT INTO revision VALUES (88, 88, 1, '0b2582372228a371e184aefa0a3b848e', NULL, 0, 1, 0, 1, '{"action":"attached","at":"2026-04-02T09:20:00+02:00","by":"Équipe du label (exemple)","created_at":"2026-04-02T09:20:00+02:00","created_by":"Équipe du label (exemple)","documents":["dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","attachment:5ec0c260-7f98-40a6-a73c-49ea44371ff3"],"note":"Délibération reçue par courriel.","schema":1,"subject":"dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","type":"event","updated_at":"2026-11-23T08:16:52.260Z","updated_by":"exemple"}');
INSERT INTO revision VALUES (89, 89, 1, '42b138b24dbd648986333254af1d0b3a', NULL, 0, 1, 0, 1, '{"action":"attached","at":"2026-04-03T11:15:00+02:00","by":"Équipe du label (exemple)","created_at":"2026-04-03T11:15:00+02:00","created_by":"Équipe du label (exemple)","documents":["dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","attachment:db4c9492-bf5f-45e2-b1d0-6d9c18bee074"],"note":"Lettre du Département reçue par courrier.","schema":1,"subject":"dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","type":"event","updated_at":"2026-11-23T08:16:52.260Z","updated_by":"exemple"}');
INSERT INTO revision VALUES (90, 90, 1, '6d743a969a2d60bc9208e16da9a2aba3', NULL, 0, 1, 0, 1, '{"action":"staged","at":"2026-04-03T11:30:00+02:00","by":"Équipe du label (exemple)","changes":[{"document":"dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","new":"complete","old":"incomplete","path":"stage"}],"created_at":"2026-04-03T11:30:00+02:00","created_by":"Équipe du label (exemple)","documents":["dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac"],"note":"Toutes les pièces sont là.","schema":1,"subject":"dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","type":"event","updated_at":"2026-11-23T08:16:52.260Z","updated_by":"exemple"}');
INSERT INTO revision VALUES (91, 91, 1, 'b98e40e4095d0ddce9aebc310b02d59e', NULL, 0, 1, 0, 1, '{"action":"edited","at":"2026-04-14T16:40:00+02:00","by":"Équipe du label (exemple)","changes":[{"document":"dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","new":"Éco-lieu de la fosse 9 — « Œuvrer ensemble »","old":"Éco-lieu de la fosse 9","path":"title"},{"document":"dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","new":1800,"old":1200,"path":"beneficiaries"}],"created_at":"2026-04-14T16:40:00+02:00","created_by":"Équipe du label (exemple)","documents":["dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac"],"note":"Titre complété à la demande de la ville.","schema":1,"subject":"dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","type":"event","updated_at":"2026-11-23T08:16:52.260Z","updated_by":"exemple"}');
INSERT INTO revision VALUES (92, 92, 1, '1554c4292461e47f38af9b5e67b006d2', NULL, 0, 1, 0, 1, '{"action":"staged","at":"2026-04-20T09:00:00+02:00","by":"Équipe du label (exemple)","changes":[{"document":"dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","new":"eligible","old":"complete","path":"stage"}],"created_at":"2026-04-20T09:00:00+02:00","created_by":"Équipe du label (exemple)","documents":["dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac"],"note":"Recevable : le projet est dans le périmètre, le porteur est identifié, le plan est joint.","schema":1,"subject":"dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","type":"event","updated_at":"2026-11-23T08:16:52.260Z","updated_by":"exemple"}');
INSERT INTO revision VALUES (93, 93, 1, '78815d5e8401d017f91347fc1cca0902', NULL, 0, 1, 0, 1, '{"action":"staged","at":"2026-09-08T15:10:00+02:00","by":"Équipe du label (exemple)","changes":[{"document":"dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","new":"instructed","old":"eligible","path":"stage"}],"created_at":"2026-09-08T15:10:00+02:00","created_by":"Équipe du label (exemple)","documents":["dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac"],"note":"Retenu pour l’instruction de la vague.","schema":1,"subject":"dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","type":"event","updated_at":"2026-11-23T08:16:52.260Z","updated_by":"exemple"}');
INSERT INTO revision VALUES (134, 134, 1, '5ade967484b0e232bc48c79ca8498878', NULL, 0, 1, 0, 1, '{"action":"loaded","at":"2026-11-23T08:16:52.260Z","by":"exemple","created_at":"2026-11-23T08:16:52.260Z","created_by":"exemple","documents":["dossier:59001ac9-4063-49bc-a5b0-0a2d35d14880"],"schema":1,"subject":"dossier:59001ac9-4063-49bc-a5b0-0a2d35d14880","type":"event","updated_at":"2026-11-23T08:16:52.260Z","updated_by":"exemple"}');
INSERT INTO revision VALUES (139, 139, 1, 'b276d23ba1ec195dd6a5b363b24c41f9', NULL, 0, 1, 0, 1, '{"action":"loaded","at":"2026-11-23T08:16:52.260Z","by":"exemple","created_at":"2026-11-23T08:16:52.260Z","created_by":"exemple","documents":["dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","financing_plan:ce918208-8520-4f0c-a606-799cced8c284","attachment:5ec0c260-7f98-40a6-a73c-49ea44371ff3","attachment:db4c9492-bf5f-45e2-b1d0-6d9c18bee074","attachment:ea9e7ab5-730b-49dc-a577-c324694baad6","attachment:7383d496-000e-45d0-9798-5d060397a31d","event:975cef7a-2765-4f91-abb5-3283ce107503","event:9f93693f-6f00-47c4-b4fd-02f6850567c2","event:3bbb492b-9924-4b8b-b575-0c2b561f8bfe","event:8c1f6387-11cb-4ea7-b5fc-684aadb21095","event:a5b0e526-320b-43f8-88be-3b07662f286b","event:a5f27419-0b94-4014-ac61-93ccebe48123","event:0c56037f-d6c7-49cb-ae53-2f038b75d02a","event:a40eecb5-c134-479b-9e3b-7dd373aa881e"],"schema":1,"subject":"dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac","type":"event","updated_at":"2026-11-23T08:16:52.260Z","updated_by":"exemple"}');
INSERT INTO blob VALUES ('276c486b29c5b2a0aa627bb63fdf52b36942b68115336b5f053a2a68556673ad', 327, x'446f63756d656e742064e280996578656d706c652c2073616e732076616c6575722e0a0a56696c6c652064e280994f69676e69657320286578656d706c65290a53c3a9616e6365206475203330206d61727320323032360a0a4c6520636f6e7365696c206d756e69636970616c20617070726f757665206ce28099c3a9636f2d6c696575206465206c6120666f73736520392c20c2abc2a0c592757672657220656e73656d626c65c2a0c2bb2c20657420696e736372697420313430e280af303030c2a0e282ac20c3a020736f6e206275646765742e0a496c2064656d616e646520717565206c6520706c616e2064652066696e616e63656d656e742c206fc3b920696c206d616e717565203132e280af333430c2a0e282ac2c20736f697420636f6d706cc3a974c3a9206176616e74206c612066696e206465206ce28099616e6ec3a9652e0a');
INSERT INTO blob VALUES ('c49d1fa5172ac27850d863a1f134ddeb3d3b29a804c7e4f04538c84378f326a9', 269, x'446f63756d656e742064e280996578656d706c652c2073616e732076616c6575722e0a0a43686172746520647520636f6c6c656374696620c2abc2a0c592757672657220656e73656d626c65c2a0c2bb0a0a312e204f6e2064c3a96369646520c3a0206365757820717569207669656e6e656e742c206574206ce280996f6e20766120766f6972206365757820717569206e65207669656e6e656e74207061732e0a322e204f6e2072c3a970617265206176616e742064e28099616368657465722e0a332e20506173206465207061726b696e6720737572206c6520636172726561752e0a342e205175692073616974206d6f6e7472652c207175692061707072656e64206573736169652e0a');
INSERT INTO blob VALUES ('fc8e3160bd2293b7361d83590f6869a91f81f35a4c914db5bdbc83ed755e0afa', 175, x'446f63756d656e742064e280996578656d706c652c2073616e732076616c6575722e0a0a4f626a6574c2a03a20c3a9636f2d6c696575206465206c6120666f73736520390a0a4c6120636f6d6d697373696f6e207065726d616e656e7465206475203237206d6172732032303236206174747269627565203930e280af303030c2a0e282ac20c3a0206c612072c3a9686162696c69746174696f6e206465206c61206c616d70697374657269652e0a');
INSERT INTO lookup VALUES ('wave.year', '2026', 3);
INSERT INTO lookup VALUES ('wave.year', '2023', 5);
INSERT INTO lookup VALUES ('organization.name', 'ville d oignies exemple', 10);
INSERT INTO lookup VALUES ('organization.siren', '216206375', 10);
INSERT INTO lookup VALUES ('organization.siret', '21620637599002', 10);
INSERT INTO lookup VALUES ('person.email', 'zoe.lampignies@example.invalid', 22);
INSERT INTO lookup VALUES ('person.last_name', 'lampignies', 22);
INSERT INTO lookup VALUES ('dossier.number', '2023-004', 37);
INSERT INTO lookup VALUES ('dossier.wave', 'wave:6bad6be2-8e7a-46e9-9f19-950499dd251d', 37);
INSERT INTO lookup VALUES ('dossier.contact', 'person:d1711cbd-2106-419e-840d-31b5397a7623', 42);
INSERT INTO lookup VALUES ('dossier.external_number', '9900003', 42);
INSERT INTO lookup VALUES ('dossier.number', '2026-003', 42);
INSERT INTO lookup VALUES ('dossier.owner', 'organization:24114258-751b-4c83-89a0-47dc4ac87fc0', 42);
INSERT INTO lookup VALUES ('dossier.wave', 'wave:f38b2ffc-80a4-4f5a-91c9-bc701e7ea419', 42);
INSERT INTO lookup VALUES ('financing_plan.dossier', 'dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac', 54);
INSERT INTO lookup VALUES ('attachment.dossier', 'dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac', 69);
INSERT INTO lookup VALUES ('attachment.dossier', 'dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac', 70);
INSERT INTO lookup VALUES ('attachment.dossier', 'dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac', 71);
INSERT INTO lookup VALUES ('attachment.dossier', 'dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac', 72);
INSERT INTO lookup VALUES ('event.subject', 'dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac', 86);
INSERT INTO lookup VALUES ('event.subject', 'dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac', 87);
INSERT INTO lookup VALUES ('event.subject', 'dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac', 88);
INSERT INTO lookup VALUES ('event.subject', 'dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac', 89);
INSERT INTO lookup VALUES ('event.subject', 'dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac', 90);
INSERT INTO lookup VALUES ('event.subject', 'dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac', 91);
INSERT INTO lookup VALUES ('event.subject', 'dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac', 92);
INSERT INTO lookup VALUES ('event.subject', 'dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac', 93);
INSERT INTO lookup VALUES ('event.subject', 'dossier:59001ac9-4063-49bc-a5b0-0a2d35d14880', 134);
INSERT INTO lookup VALUES ('event.subject', 'dossier:66e61127-e26b-424a-8e0d-8d877a98b9ac', 139);
INSERT INTO dossier_row VALUES (583216152818221093, 37, 'wave:6bad6be2-8e7a-46e9-9f19-950499dd251d', '2023-004', 'Rénovation accompagnée de la Cité d’Orient', 'renovation accompagnee de la cite d orient̀̀̀Rénovation accompagnée de la Cité d’Orient', 'labelled', NULL, 'Harnes', 0, 0, 0);
INSERT INTO dossier_row VALUES (582371727619653674, 42, 'wave:f38b2ffc-80a4-4f5a-91c9-bc701e7ea419', '2026-003', 'Éco-lieu de la fosse 9 — « Œuvrer ensemble »', 'eco lieu de la fosse 9 oeuvrer ensemble̀Éco-lieu de la fosse 9 — « Œuvrer ensemble »', 'instructed', 'Ville d’Oignies (exemple)', 'Oignies', 61840000, 4, 1);
