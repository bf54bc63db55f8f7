// SPDX-License-Identifier: GPL-3.0-or-later
// Loops, conditions and closures over members.
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
    let mut i = 0;
    let mut sum = 0;
    while i < 16 {
        sum = sum + (*t).comm[i] as i32; // { dg-reloc "byte_off struct task_struct 0:3:0" } { dg-reloc "byte_sz struct task_struct 0:3:0" }
        i = i + 1;
    }
    sum
}
#[no_mangle]
pub unsafe extern "C" fn f2(t: *const task_struct) -> i32 {
    loop {
        if (*t).pid == 3 { // { dg-reloc "byte_off struct task_struct 0:0" }
            break;
        }
    }
    if (*t).tgid > 5 { // { dg-reloc "byte_off struct task_struct 0:1" }
        1
    } else {
        0
    }
}
