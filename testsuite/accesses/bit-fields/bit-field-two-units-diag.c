/* SPDX-License-Identifier: GPL-3.0-or-later */
/* libbpf reads a bit-field from one aligned unit of at most 8 bytes, and loads
   no object with a record of one that is in two.  Whether it exists can be
   asked.  */

struct S
{
  char before;
  struct
  {
    unsigned long fits : 32, crosses : 9;
  } __attribute__ ((packed)) in[2];
} __attribute__ ((packed, preserve_access_index));

#define EXISTS 2

unsigned long f1 (struct S *s) { return s->in[0].fits; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1:0:0" } */
unsigned long f2 (struct S *s) { return s->in[0].crosses; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1:0:1" } */
unsigned long f3 (struct S *s) { return s->in[1].fits; } /* { dg-error "cannot relocate access to 'fits': it is a bit-field in two units of 8 bytes" } */
/* { dg-message "a loader reads a bit-field from one aligned unit of 8 bytes or fewer, counted from the start of its root: move it in the record" .-1 } */
void f4 (struct S *s) { s[1].in[0].fits = 1; } /* { dg-error "cannot relocate access to 'fits': it is a bit-field in two units of 8 bytes" } */
/* { dg-message "a loader reads a bit-field from one aligned unit of 8 bytes or fewer, counted from the start of its root: move it in the record" .-1 } */
unsigned long f5 (struct S *s, int i) { return s->in[i].fits; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1:0:0" } */
int f6 (struct S *s) { return __builtin_preserve_field_info (s->in[1].fits, EXISTS); } /* { dg-reloc-query "field_exists struct S 0:1:1:0" } */
int f7 (struct S *s) { return __builtin_preserve_field_info (s->in[1].fits, 0); } /* { dg-error "cannot relocate access to 'fits': it is a bit-field in two units of 8 bytes" } */
/* { dg-message "a loader reads a bit-field from one aligned unit of 8 bytes or fewer, counted from the start of its root: move it in the record" .-1 } */
