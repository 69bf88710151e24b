/* fuzz-intake.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput (const uint8_t *data,
                            size_t size);
int LLVMFuzzerInitialize (int *argc,
                          char ***argv);
void fuzz_intake_read (const char *text,
                       size_t      size);
