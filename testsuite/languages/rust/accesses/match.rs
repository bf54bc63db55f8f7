// SPDX-License-Identifier: GPL-3.0-or-later
// A match looks at the object, not at a copy: each member that it reads has a
// record, of the object.
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
    match *t {
        task_struct { pid, tgid, .. } => pid + tgid, // { dg-reloc "byte_off struct task_struct 0:0" } { dg-reloc "byte_off struct task_struct 0:1" }
    }
}
#[no_mangle]
pub extern "C" fn f2(t: &task_struct) -> i32 {
    match *t {
        task_struct { pid: 1, tgid, .. } => tgid, // { dg-reloc "byte_off struct task_struct 0:0" } { dg-reloc "byte_off struct task_struct 0:1" }
        task_struct { pid, .. } => pid,
    }
}
#[no_mangle]
pub extern "C" fn f3(t: &task_struct) -> u64 {
    match t.se {
        sched_entity { vruntime, .. } => vruntime, // { dg-reloc "byte_off struct task_struct 0:2:1" }
    }
}
#[no_mangle]
pub extern "C" fn f4(t: &task_struct) -> u64 {
    match *t {
        task_struct { se: sched_entity { load: 1, vruntime }, .. } => vruntime, // { dg-reloc "byte_off struct task_struct 0:2:0" } { dg-reloc "byte_off struct task_struct 0:2:1" }
        _ => 0,
    }
}
#[no_mangle]
pub extern "C" fn f5(t: &task_struct) -> i32 {
    if let task_struct { pid: 1, tgid, .. } = *t { // { dg-reloc "byte_off struct task_struct 0:0" } { dg-reloc "byte_off struct task_struct 0:1" }
        tgid
    } else {
        0
    }
}
#[no_mangle]
pub extern "C" fn f6(t: &mut task_struct) -> i32 {
    match *t {
        task_struct { pid, .. } => { // { dg-reloc "byte_off struct task_struct 0:0" }
            t.pid = 5; // { dg-reloc "byte_off struct task_struct 0:0" }
            pid
        }
    }
}
#[no_mangle]
pub extern "C" fn f7(t: &task_struct) -> i32 {
    match t {
        &task_struct { pid, tgid, .. } => pid + tgid, // { dg-reloc "byte_off struct task_struct 0:0" } { dg-reloc "byte_off struct task_struct 0:1" }
    }
}
#[no_mangle]
pub extern "C" fn f8(t: &task_struct) -> i32 {
    match (t.pid, t.tgid) { // { dg-reloc "byte_off struct task_struct 0:0" } { dg-reloc "byte_off struct task_struct 0:1" }
        (1, x) => x,
        (y, 2) => y,
        _ => 0,
    }
}
#[no_mangle]
pub extern "C" fn f9(t: &task_struct) -> i32 {
    match t.pid { // { dg-reloc "byte_off struct task_struct 0:0" }
        x @ 1..=5 => x,
        7 | 8 => 3,
        _ => 0,
    }
}
