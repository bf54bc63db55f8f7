// SPDX-License-Identifier: GPL-3.0-or-later
// Members through raw pointers and references: read, their addresses taken,
// nested.
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
pub unsafe extern "C" fn f1(t: *const task_struct) -> i32 {
    (*t).tgid // { dg-reloc "byte_off struct task_struct 0:1" }
}
#[no_mangle]
pub unsafe extern "C" fn f2(t: *mut task_struct) -> u64 {
    (*t).se.vruntime // { dg-reloc "byte_off struct task_struct 0:2:1" }
}
#[no_mangle]
pub extern "C" fn f3(t: &task_struct) -> i32 {
    t.pid // { dg-reloc "byte_off struct task_struct 0:0" }
}
#[no_mangle]
pub unsafe extern "C" fn f4(t: *const task_struct) -> *const i32 {
    &(*t).pid // { dg-reloc "byte_off struct task_struct 0:0" }
}
#[no_mangle]
pub unsafe extern "C" fn f5(t: *const task_struct) -> *const sched_entity {
    &(*t).se as *const sched_entity // { dg-reloc "byte_off struct task_struct 0:2" }
}
#[no_mangle]
pub extern "C" fn f6(t: &mut task_struct) -> &mut u64 {
    &mut t.se.load // { dg-reloc "byte_off struct task_struct 0:2:0" }
}
#[no_mangle]
pub unsafe extern "C" fn f7(p: *const u8) -> i32 {
    (*(p as *const task_struct)).pid // { dg-reloc "byte_off struct task_struct 0:0" }
}
#[no_mangle]
pub unsafe extern "C" fn f8(p: usize) -> i32 {
    let t = p as *const task_struct;
    (*t).tgid // { dg-reloc "byte_off struct task_struct 0:1" }
}
#[no_mangle]
pub extern "C" fn f9(t: &task_struct) -> bool {
    t.pid == 1 && t.tgid == 2 // { dg-reloc "byte_off struct task_struct 0:0" } { dg-reloc "byte_off struct task_struct 0:1" }
}
