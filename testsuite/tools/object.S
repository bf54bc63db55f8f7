/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A small BPF object, byte by byte, for what no compiler writes.

   As it is, it has one function, "r0 = *(u32 *) (r1 + 4); exit", one record on
   its load, and one line:

     struct S { unsigned int a; unsigned int b; };    typedef struct S T;
     struct { unsigned int a; };

   Every value of the formats can be set to another one by -D.  */

#ifndef BTF_MAGIC
#define BTF_MAGIC 0xeb9f
#endif
#ifndef BTF_HDR_LEN
#define BTF_HDR_LEN 24
#endif
#ifndef TYPE_LEN
#define TYPE_LEN (types_end - types)
#endif
#ifndef STR_LEN
#define STR_LEN (strings_end - strings)
#endif
#ifndef INT_KIND		/* Kind, shifted to its place.  */
#define INT_KIND 0x01000000
#endif
#ifndef INT_NAME
#define INT_NAME (s_int - strings)
#endif
#ifndef INT_SIZE
#define INT_SIZE 4
#endif
#ifndef STRUCT_INFO		/* Kind and number of members.  */
#define STRUCT_INFO 0x04000002
#endif
#ifndef MEMBER_NAME
#define MEMBER_NAME (s_b - strings)
#endif
#ifndef MEMBER_TYPE
#define MEMBER_TYPE 1
#endif
#ifndef MEMBER_OFFSET		/* In bits; with STRUCT_INFO's highest bit set,
				   above them the size in bits.  */
#define MEMBER_OFFSET 32
#endif
#ifndef TYPEDEF_TYPE
#define TYPEDEF_TYPE 2
#endif
#ifndef EXT_MAGIC
#define EXT_MAGIC 0xeb9f
#endif
#ifndef EXT_VERSION
#define EXT_VERSION 1
#endif
#ifndef EXT_HDR_LEN
#define EXT_HDR_LEN 32
#endif
#ifndef LINE_OFF
#define LINE_OFF (line - ext_parts)
#endif
#ifndef LINE_LEN
#define LINE_LEN (line_end - line)
#endif
#ifndef LINE_FILE
#define LINE_FILE (s_file - strings)
#endif
#ifndef LINE_INSN
#define LINE_INSN 0
#endif
#ifndef CORE_OFF
#define CORE_OFF (core - ext_parts)
#endif
#ifndef CORE_LEN
#define CORE_LEN (core_end - core)
#endif
#ifndef CORE_SIZE
#define CORE_SIZE 16
#endif
#ifndef CORE_SECTION
#define CORE_SECTION (s_text - strings)
#endif
#ifndef CORE_COUNT
#define CORE_COUNT 1
#endif
#ifndef CORE_INSN
#define CORE_INSN 0
#endif
#ifndef CORE_TYPE
#define CORE_TYPE 2
#endif
#ifndef CORE_ACCESS
#define CORE_ACCESS (s_access - strings)
#endif
#ifndef CORE_KIND
#define CORE_KIND 0
#endif
#ifndef ACCESS
#define ACCESS "0:1"
#endif
#ifndef NAME_B
#define NAME_B "b"
#endif
#ifndef LOAD_OFFSET
#define LOAD_OFFSET 4
#endif

	.text
	.globl f
f:
#ifndef NO_CODE
	.byte 0x61, 0x10
	.short LOAD_OFFSET
	.long 0
#ifdef LD_IMM64_AT_THE_END
	.byte 0x18, 0x00, 0, 0, 4, 0, 0, 0
#else
	exit
#endif
#endif

#ifndef NO_BTF
	.section .BTF, "", @progbits
	.short BTF_MAGIC
	.byte 1, 0
	.long BTF_HDR_LEN, 0, TYPE_LEN, types_end - types, STR_LEN
types:
	/* 1: INT */
	.long INT_NAME, INT_KIND, INT_SIZE, 32
	/* 2: STRUCT S */
	.long s_S - strings, STRUCT_INFO, 8
	.long s_a - strings, 1, 0
	.long MEMBER_NAME, MEMBER_TYPE, MEMBER_OFFSET
	/* 3: TYPEDEF T */
	.long s_T - strings, 0x08000000, TYPEDEF_TYPE
	/* 4: STRUCT without a name */
	.long 0, 0x04000001, 4
	.long s_a - strings, 1, 0
#ifdef NEST
	/* From 5 on: NEST records, each with two unnamed ones of the next, and
	   one to end it.  */
	.set next, 6
	.rept NEST
	.long 0, 0x04000002, 8
	.long 0, next, 0
	.long 0, next, 0
	.set next, next + 1
	.endr
	.long 0, 0x04000001, 4
	.long s_a - strings, 1, 0
#endif
types_end:
strings:
	.byte 0
s_int:	.asciz "unsigned int"
s_S:	.asciz "S"
s_a:	.asciz "a"
s_b:	.asciz NAME_B
s_T:	.asciz "T"
s_access:
	.asciz ACCESS
s_text:	.asciz ".text"
s_file:	.asciz "dir/x.c"
strings_end:

#ifndef NO_BTF_EXT
	.section .BTF.ext, "", @progbits
	.short EXT_MAGIC
	.byte EXT_VERSION, 0
	.long EXT_HDR_LEN, 0, 0, LINE_OFF, LINE_LEN, CORE_OFF, CORE_LEN
ext_parts:
line:
	.long 16
	.long s_text - strings, 1
	.long LINE_INSN, LINE_FILE, 0, 12 << 10 | 34
line_end:
core:
	.long CORE_SIZE
	.long CORE_SECTION, CORE_COUNT
	.long CORE_INSN, CORE_TYPE, CORE_ACCESS, CORE_KIND
#ifdef SECOND_RECORD
	.long CORE_INSN, CORE_TYPE, CORE_ACCESS, CORE_KIND
#endif
core_end:
#endif
#endif
