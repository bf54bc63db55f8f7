/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* What user space knows of itself, by name: see facts.c.  */

#ifndef FACTS_H
#define FACTS_H

#include <stdbool.h>
#include <bpf/libbpf.h>

/* The value of a fact: a number, or a text when TEXT is not empty.  */
struct fact
{
  char name[32];
  unsigned long long number;
  char text[64];
};

void fact_number (const char *name, unsigned long long number);
void fact_text (const char *name, const char *text);
void fact_file_number (const char *name, const char *path);
bool facts_hold (struct bpf_object *obj, const char *label);
bool facts_poison (struct bpf_object *obj);
bool facts_set_variable (struct bpf_object *obj, const char *name, int value);

#endif
