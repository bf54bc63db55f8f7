/* Marks for relocatable types, and what a program can ask about types on the
   kernel that it runs on.
   SPDX-License-Identifier: GPL-3.0-or-later

   For C11 and later.  With the plugin btf_relocatable of GCC (and -gbtf), and
   with clang for BPF, each query is a CO-RE relocation: its value is the one of
   the kernel that the program is loaded into.  Elsewhere the marks are empty
   and a query is a constant, that of the layout compiled against; what the type
   does not have is then an error of the compiler.

   A query stands in a function.  TYPE is a type's name such as "struct s" or a
   typedef; FIELD is what can follow "." in an access: "f", "in.f", "array[2].f"
   with constant indexes.  TYPE need not be marked.

   What a query gives where the kernel has no such thing is said with each.  A
   *refused* one is an invalid instruction: the kernel does not load the program
   unless it can see that the instruction is never reached, as after

     if (btf_field_exists (struct task_struct, pid))  */

#ifndef BTF_RELOCATABLE_H
#define BTF_RELOCATABLE_H 1

/* BTF_RELOCATABLE
   marks one record, with all records that are declared inside of it.  With GCC
   it is the strict mark: uses of the type's layout at compile time are errors.

     struct task_struct { int pid; int tgid; } BTF_RELOCATABLE;

   BTF_RELOCATABLE_BEGIN and BTF_RELOCATABLE_END
   mark all records that are defined between them.

     BTF_RELOCATABLE_BEGIN
     struct file { unsigned int f_mode; };
     struct dentry { struct inode *d_inode; };
     BTF_RELOCATABLE_END  */

#if defined __BTF_RELOCATABLE__
#define BTF_RELOCATABLE __attribute__ ((__btf_relocatable__))
#define BTF_RELOCATABLE_BEGIN                                                  \
  _Pragma (                                                                    \
    "clang attribute push (__attribute__ ((btf_relocatable)), apply_to = record)")
#define BTF_RELOCATABLE_END _Pragma ("clang attribute pop")
#elif defined __clang__ && defined __bpf__
#define BTF_RELOCATABLE __attribute__ ((preserve_access_index))
#define BTF_RELOCATABLE_BEGIN                                                  \
  _Pragma (                                                                    \
    "clang attribute push (__attribute__ ((preserve_access_index)), apply_to = record)")
#define BTF_RELOCATABLE_END _Pragma ("clang attribute pop")
#else
#define BTF_RELOCATABLE
#define BTF_RELOCATABLE_BEGIN
#define BTF_RELOCATABLE_END
#endif

/* The builtins' arguments.  GCC folds a member on a null pointer before a
   plugin can see it; one on a pointer that would be read is never read.  */

#if defined __BTF_RELOCATABLE__
#define __BTF_FIELD(TYPE, FIELD) ((*(__typeof__ (TYPE) **) 0)->FIELD)
#define __BTF_ENUM(TYPE, NAME) (__typeof__ (TYPE) *) 0, NAME
#elif defined __clang__ && defined __bpf__
#define __BTF_FIELD(TYPE, FIELD) (((__typeof__ (TYPE) *) 0)->FIELD)
#define __BTF_ENUM(TYPE, NAME) *(__typeof__ (TYPE) *) NAME
#endif
#define __BTF_TYPE(TYPE) (*(__typeof__ (TYPE) *) 0)

/* btf_field_byte_offset (TYPE, FIELD)
   is the offset of FIELD in TYPE in bytes, an unsigned int; of a bit-field that
   of the integer to read it from.  Refused where there is no such field.

     offset = btf_field_byte_offset (struct task_struct, se.vruntime);

   btf_field_byte_size (TYPE, FIELD)
   is its size in bytes, an unsigned int; of a bit-field that of the integer to
   read it from.  Refused where there is no such field.

     size = btf_field_byte_size (struct task_struct, comm);

   btf_field_exists (TYPE, FIELD)
   is 1, or 0 where there is no such field; an int.

     if (btf_field_exists (struct request, rq_disk))

   btf_type_size (TYPE)
   is the size of TYPE in bytes, an unsigned int; 0 where there is no such type.

     size = btf_type_size (struct task_struct);

   btf_type_exists (TYPE)
   is 1, or 0 where there is no type of this name and sort; an int.

     if (btf_type_exists (struct trace_event_raw_sched_switch))

   btf_type_matches (TYPE)
   is 1 where there is one whose members agree in name and sort of type, else
   0; an int.

     if (btf_type_matches (struct new_layout))

   btf_enum_value (TYPE, NAME)
   is the value of the enumerator NAME of TYPE, an unsigned long, to which a
   negative one has been converted.  Refused where there is no such enumerator.

     id = btf_enum_value (enum cgroup_subsys_id, memory_cgrp_id);

   btf_enum_value_exists (TYPE, NAME)
   is 1, or 0 where there is no such enumerator; an int.

     if (btf_enum_value_exists (enum bpf_func_id, BPF_FUNC_get_func_ip))  */

#if defined __BTF_RELOCATABLE__ || (defined __clang__ && defined __bpf__)
#define btf_field_byte_offset(TYPE, FIELD)                                     \
  ((unsigned int) __builtin_preserve_field_info (__BTF_FIELD (TYPE, FIELD), 0))
#define btf_field_byte_size(TYPE, FIELD)                                       \
  ((unsigned int) __builtin_preserve_field_info (__BTF_FIELD (TYPE, FIELD), 1))
#define btf_field_exists(TYPE, FIELD)                                          \
  ((int) __builtin_preserve_field_info (__BTF_FIELD (TYPE, FIELD), 2))
#define btf_type_exists(TYPE)                                                  \
  ((int) __builtin_preserve_type_info (__BTF_TYPE (TYPE), 0))
#define btf_type_size(TYPE)                                                    \
  ((unsigned int) __builtin_preserve_type_info (__BTF_TYPE (TYPE), 1))
#define btf_type_matches(TYPE)                                                 \
  ((int) __builtin_preserve_type_info (__BTF_TYPE (TYPE), 2))
#define btf_enum_value_exists(TYPE, NAME)                                      \
  ((int) __builtin_preserve_enum_value (__BTF_ENUM (TYPE, NAME), 0))
#define btf_enum_value(TYPE, NAME)                                             \
  ((unsigned long) __builtin_preserve_enum_value (__BTF_ENUM (TYPE, NAME), 1))
#else
/* The operands of sizeof only ask the compiler whether there is such a thing;
   an expression with a comma may have a bit-field in it.  */
#define btf_field_byte_offset(TYPE, FIELD)                                     \
  ((unsigned int) __builtin_offsetof(TYPE, FIELD))
#define btf_field_byte_size(TYPE, FIELD)                                       \
  ((unsigned int) sizeof (__BTF_TYPE (TYPE).FIELD))
#define btf_field_exists(TYPE, FIELD)                                          \
  ((int) (sizeof ((void) __BTF_TYPE (TYPE).FIELD, 0) != 0))
#define btf_type_exists(TYPE) ((int) (sizeof (__typeof__ (TYPE) *) != 0))
#define btf_type_size(TYPE) ((unsigned int) sizeof (TYPE))
#define btf_type_matches(TYPE) btf_type_exists (TYPE)
#define btf_enum_value_exists(TYPE, NAME)                                      \
  ((int) (sizeof ((__typeof__ (TYPE)) (NAME)) != 0))
#define btf_enum_value(TYPE, NAME) ((unsigned long) (__typeof__ (TYPE)) (NAME))
#endif

#endif /* BTF_RELOCATABLE_H */
