// SPDX-License-Identifier: GPL-3.0-or-later
// Compound assignments read and write the member.
// { dg-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

#[lang = "copy"]
pub trait Copy {}

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

#[no_mangle]
pub extern "C" fn f1(t: &mut task_struct) {
    t.pid += 1; // { dg-reloc "byte_off struct task_struct 0:0" } { dg-reloc "byte_off struct task_struct 0:0" }
}
#[no_mangle]
pub unsafe extern "C" fn f2(t: *mut task_struct) {
    (*t).se.load |= 1; // { dg-reloc "byte_off struct task_struct 0:2:0" } { dg-reloc "byte_off struct task_struct 0:2:0" }
}
