// SPDX-License-Identifier: GPL-3.0-or-later
// With layout=allow, objects of relocatable types are nothing to report.
// { dg-options "-fno-rust-overflow-checks -fplugin-arg-btf_relocatable-layout=allow" }

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
        pub se: u64,
        pub comm: [u8; 16],
    }
}
use vmlinux::*;

#[no_mangle]
pub extern "C" fn f1() -> i32 {
    let v = task_struct { // { dg-reloc "byte_off struct task_struct 0:0" } { dg-reloc "byte_off struct task_struct 0:1" } { dg-reloc "byte_off struct task_struct 0:2" { -O0 -O1 } } { dg-reloc "byte_off struct task_struct 0:3" { -O0 -O1 } }
        pid: 1,
        tgid: 2,
        se: 3,
        comm: [0; 16],
    };
    v.tgid // { dg-reloc "byte_off struct task_struct 0:1" }
}
