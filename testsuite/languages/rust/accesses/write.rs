// SPDX-License-Identifier: GPL-3.0-or-later
// Members written: assignments and compound ones.
// { dg-options "-fno-rust-overflow-checks" }

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

#[no_mangle]
pub unsafe extern "C" fn f1(t: *mut task_struct) {
    (*t).tgid = 1; // { dg-reloc "byte_off struct task_struct 0:1" }
}
#[no_mangle]
pub extern "C" fn f2(t: &mut task_struct) {
    t.se.vruntime = 1; // { dg-reloc "byte_off struct task_struct 0:2:1" }
}
#[no_mangle]
pub unsafe extern "C" fn f3(t: *mut task_struct, i: usize) {
    (*t).comm[i] = 1; // { dg-reloc "byte_off struct task_struct 0:3:0" } { dg-reloc "byte_sz struct task_struct 0:3:0" }
}
