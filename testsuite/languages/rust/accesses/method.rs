// SPDX-License-Identifier: GPL-3.0-or-later
// Methods on relocatable records and on members of theirs, functions that are
// inlined, and associated functions.
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

impl task_struct {
    pub fn leader(&self) -> bool {
        self.pid == self.tgid // { dg-reloc "byte_off struct task_struct 0:0" } { dg-reloc "byte_off struct task_struct 0:1" }
    }
    pub fn set(&mut self, pid: i32) {
        self.pid = pid; // { dg-reloc "byte_off struct task_struct 0:0" }
    }
}
impl sched_entity {
    pub fn time(&self) -> u64 {
        self.vruntime // { dg-reloc "byte_off struct sched_entity 0:1" }
    }
}
#[no_mangle]
pub extern "C" fn f1(t: &task_struct) -> bool {
    t.leader()
}
#[no_mangle]
pub extern "C" fn f2(t: &mut task_struct) {
    t.set(3);
}
#[no_mangle]
pub extern "C" fn f3(t: &task_struct) -> u64 {
    t.se.time() // { dg-reloc "byte_off struct task_struct 0:2" }
}
#[inline]
pub fn pid_of(t: &task_struct) -> i32 {
    t.pid // { dg-reloc "byte_off struct task_struct 0:0" }
}
#[no_mangle]
pub extern "C" fn f4(t: &task_struct) -> i32 {
    pid_of(t)
}
