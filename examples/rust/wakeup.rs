// SPDX-License-Identifier: GPL-3.0-or-later
// Says which thread is woken: a kprobe on the kernel's try_to_wake_up.
//
// The structures in the module vmlinux have no more than the members that this
// program reads, in an order of its own.  Where the kernel has them a loader
// finds out.
#![feature(no_core, lang_items, intrinsics)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

extern "rust-intrinsic" {
    pub fn transmute<T, U>(value: T) -> U;
}

mod vmlinux {
    #[repr(C)]
    pub struct pt_regs {
        pub di: u64,
    }
    #[repr(C)]
    pub struct task_struct {
        pub pid: i32,
        pub tgid: i32,
    }
}
use vmlinux::*;

// A helper of the kernel is a function at the address that is its number.
type ProbeRead = unsafe extern "C" fn(*mut i32, u32, *const i32) -> i64;
type TracePrintk = unsafe extern "C" fn(*const u8, u32, i32, i32) -> i64;

#[inline(always)]
pub unsafe fn read(from: *const i32) -> i32 {
    let bpf_probe_read_kernel: ProbeRead = transmute(113usize);
    let mut value: i32 = 0;
    bpf_probe_read_kernel(&mut value, 4, from);
    value
}

#[no_mangle]
pub static FORMAT: [u8; 22] = *b"woken: pid %d tgid %d\0";

#[no_mangle]
#[link_section = "license"]
pub static LICENSE: [u8; 4] = *b"GPL\0";

#[no_mangle]
#[link_section = "kprobe/try_to_wake_up"]
pub unsafe extern "C" fn wakeup(context: *const pt_regs) -> i32 {
    // The first argument of try_to_wake_up is in this register on x86-64.
    let task = (*context).di as *const task_struct;
    let bpf_trace_printk: TracePrintk = transmute(6usize);
    let pid = read(&(*task).pid);
    let tgid = read(&(*task).tgid);
    bpf_trace_printk(&FORMAT[0], 22, pid, tgid);
    0
}
