/* eur-pages.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/* What the window and the program that reads PDF say to each other.
 *
 * The program has the PDF as a file on its standard input, and writes one
 * serialized variant of EUR_PAGES_TYPE on its standard output: how many pages
 * the file has, then of each page shown its width, its height and its pixels,
 * as CAIRO_FORMAT_RGB24 has them, without anything between the rows.
 */

#define EUR_PAGES_TYPE "(ua(uuay))"

/* As many pages are rendered, and a page is at most that wide and that high, in
 * pixels: what a preview costs does not depend on the file. */
#define EUR_PAGES_MAX  5
#define EUR_PAGES_SIZE 1600

/* How long it may take, in seconds. */
#define EUR_PAGES_SECONDS 20

/* How the program ends; any other end is a failure of its own. */
typedef enum
{
  EUR_PAGES_DONE    = 0,
  EUR_PAGES_LOCKED  = 2, /* by a password */
  EUR_PAGES_DAMAGED = 3, /* or no PDF */
} EurPagesStatus;
