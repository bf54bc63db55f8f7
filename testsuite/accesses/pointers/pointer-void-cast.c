/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pattern of network programs: a pointer behind a header (design 3.2).  */

struct eth { unsigned char dst[6], src[6]; unsigned short proto; }
  __attribute__ ((preserve_access_index));
struct ip { unsigned char ttl; unsigned saddr; }
  __attribute__ ((preserve_access_index));

unsigned
f (void *data, void *end)
{
  struct eth *eth = data;
  if ((void *) (eth + 1) > end) /* { dg-reloc "byte_sz struct eth 0" } */
    return 0;
  if (eth->proto != 8) /* { dg-reloc "byte_off struct eth 0:2" } */
    return 1;
  struct ip *ip = (void *) (eth + 1); /* { dg-reloc "byte_sz struct eth 0" } */
  if ((void *) (ip + 1) > end) /* { dg-reloc "byte_sz struct ip 0" } */
    return 0;
  return ip->saddr; /* { dg-reloc "byte_off struct ip 0:1" } */
}
