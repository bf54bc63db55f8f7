/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An index that no access string can have is an error, and so is a position that
   libbpf cannot compute in 32 bits of bits (design 3.2).  */

struct S { int n; char a[]; } __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return s->a[0x1ffffffb]; } /* { dg-reloc "byte_off struct S 0:1:536870907" } */
int
f2 (struct S *s)
{
  return s->a[0x1ffffffc]; /* { dg-error "cannot relocate access to 'a': its position in the record does not fit BTF" } */
  /* { dg-message "BTF has positions below 512 MiB, or below 2 MiB in a record with bit-fields" .-1 } */
}
int
f3 (struct S *s)
{
  return s->a[0x80000000]; /* { dg-error "cannot relocate access to 'a': an array index does not fit an access string" } */
  /* { dg-message "an access string has numbers below 2147483648" .-1 } */
}
