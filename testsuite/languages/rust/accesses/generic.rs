// SPDX-License-Identifier: GPL-3.0-or-later
// A wrapper of the program's own around a pointer to a relocatable record;
// generic functions and records.
// { dg-options "-fno-rust-overflow-checks -fplugin-arg-btf_relocatable-types=list_head" }

#![feature(no_core, lang_items)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

mod vmlinux {
    #[repr(C)]
    pub struct sched_entity {
        pub load: u64,
        pub vruntime: u64,
    }
    #[repr(C)]
    pub struct task_struct {
        pub pid: i32,
        pub tgid: i32,
        pub se: sched_entity,
        pub comm: [u8; 16],
    }
}
use vmlinux::*;

pub struct Kernel<T> {
    pub pointer: *const T,
}
mod more {
    #[repr(C)]
    pub struct list_head<T> {
        pub first: *const T,
        pub count: u32,
    }
}
pub unsafe fn count<T>(l: *const more::list_head<T>) -> u32 {
    (*l).count // { dg-reloc "byte_off struct list_head 0:1" }
}
#[no_mangle]
pub extern "C" fn f1(t: *const task_struct) -> i32 {
    let k = Kernel::<task_struct> { pointer: t };
    let p: *const task_struct = k.pointer;
    unsafe { (*p).pid } // { dg-reloc "byte_off struct task_struct 0:0" }
}
#[no_mangle]
pub unsafe extern "C" fn f2(l: *const more::list_head<task_struct>) -> u32 {
    count::<task_struct>(l)
}
