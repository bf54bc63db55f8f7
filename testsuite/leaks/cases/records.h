/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Marked records, as a header has them that bpftool wrote.  */

#ifndef RECORDS_H
#define RECORDS_H

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long u64;
typedef long s64;

#pragma clang attribute push (__attribute__ ((preserve_access_index)), apply_to = record)

typedef struct {
	u32 counter;
} count_t;

struct link {
	struct link *next;
	struct link *prev;
};

union word {
	u32 whole;
	u8 parts[4];
};

struct inner {
	u8 first;
	u32 number;
	struct link node;
};

struct packed {
	u8 kind;
	u32 number;
	u16 port;
} __attribute__((packed));

struct outer {
	u32 a;
	u32 b;
	u8 flag: 1;
	u8 wide: 5;
	u32 bits: 17;
	s64 signed_bits: 40;
	struct {
		u32 x;
		union {
			u64 y;
			void *pointer;
		};
	};
	struct inner in;
	struct inner array[4];
	u32 numbers[8];
	u32 matrix[3][5];
	union word word;
	struct packed packed;
	count_t count;
	char name[16];
	struct outer *other;
	u8 rest[0];
};

#pragma clang attribute pop

#endif
