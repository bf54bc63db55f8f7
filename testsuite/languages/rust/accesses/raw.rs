// SPDX-License-Identifier: GPL-3.0-or-later
// Raw addresses of members, as core's addr_of! makes them.
// { dg-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items, raw_ref_op)]
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
    }
}
use vmlinux::*;

#[no_mangle]
pub unsafe extern "C" fn f1(t: *const task_struct) -> *const i32 {
    &raw const (*t).tgid // { dg-reloc "byte_off struct task_struct 0:1" }
}
#[no_mangle]
pub unsafe extern "C" fn f2(t: *mut task_struct) -> *mut u64 {
    &raw mut (*t).se.vruntime // { dg-reloc "byte_off struct task_struct 0:2:1" }
}
#[no_mangle]
pub unsafe extern "C" fn f3() -> usize {
    &raw const (*(0 as *const task_struct)).se as usize // { dg-reloc "byte_off struct task_struct 0:2" }
}
