// SPDX-License-Identifier: GPL-3.0-or-later
// The current task, in the ways of Rust: raw pointers, references, methods, a
// match, generic code.  The maps and variables are what a loader takes too.
// What is read goes into variables that have the names of facts (workload.c of
// testsuite/kernels): { facts 12 }.
// { layouts-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items, intrinsics)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

extern "rust-intrinsic" {
    pub fn transmute<T, U>(value: T) -> U;
}

mod vmlinux {
    // These are but the members that the program asks for, in no kernel's
    // order.
    #[repr(C)]
    pub struct kuid_t {
        pub val: u32,
    }
    #[repr(C)]
    pub struct cred {
        pub egid: kuid_t,
        pub uid: kuid_t,
    }
    #[repr(C)]
    pub struct mm_struct {
        pub start_stack: u64,
        pub arg_start: u64,
    }
    #[repr(C)]
    pub struct sched_entity {
        pub sum_exec_runtime: u64,
    }
    #[repr(C)]
    pub struct list_head {
        pub prev: u64,
        pub next: u64,
    }
    #[repr(C)]
    pub struct task_struct {
        pub comm: [u8; 16],
        pub cred: *const cred,
        pub mm: *const mm_struct,
        pub tgid: i32,
        pub pid: i32,
        pub static_prio: i32,
        pub policy: u32,
        pub start_boottime: u64,
        pub se: sched_entity,
    }
    // gccrs knows no record that points to itself.
    #[repr(C)]
    pub struct task_struct___links {
        pub real_parent: *const task_struct,
        pub group_leader: *const task_struct,
    }

    impl task_struct {
        #[inline(always)]
        pub fn group(&self) -> i32 {
            self.tgid
        }
    }
}
use vmlinux::*;

// Ours, and not to be relocated.
#[repr(C)]
pub struct counter {
    pub n: u64,
    pub last: i32,
}
#[repr(C)]
pub struct hash_map {
    pub r#type: *const [i32; 1],
    pub max_entries: *const [i32; 4],
    pub key: *const u32,
    pub value: *const counter,
}

#[no_mangle]
#[link_section = ".maps"]
pub static mut counters: hash_map = hash_map {
    r#type: 0 as *const [i32; 1],
    max_entries: 0 as *const [i32; 4],
    key: 0 as *const u32,
    value: 0 as *const counter,
};

#[no_mangle]
#[link_section = "license"]
pub static LICENSE: [u8; 4] = *b"GPL\0";

#[no_mangle]
#[link_section = ".rodata"]
pub static mut runner: i32 = 1;

extern "C" {
    #[link_section = ".kconfig"]
    static LINUX_KERNEL_VERSION: u32;
}

pub static mut SUM: u64 = 0;

#[no_mangle]
#[link_section = ".data.facts"]
pub static mut pid: i32 = 0;
#[no_mangle]
#[link_section = ".data.facts"]
pub static mut tgid: i32 = 0;
#[no_mangle]
#[link_section = ".data.facts"]
pub static mut ppid: i32 = 0;
#[no_mangle]
#[link_section = ".data.facts"]
pub static mut comm: [u8; 16] = [0; 16];
#[no_mangle]
#[link_section = ".data.facts"]
pub static mut parent_comm: [u8; 16] = [0; 16];
#[no_mangle]
#[link_section = ".data.facts"]
pub static mut start_ticks: u64 = 0;
#[no_mangle]
#[link_section = ".data.facts"]
pub static mut arg_start: u64 = 0;
#[no_mangle]
#[link_section = ".data.facts"]
pub static mut start_stack: u64 = 0;
#[no_mangle]
#[link_section = ".data.facts"]
pub static mut static_prio: i32 = 0;
#[no_mangle]
#[link_section = ".data.facts"]
pub static mut policy: u32 = 0;
#[no_mangle]
#[link_section = ".data.facts"]
pub static mut uid: u32 = 0;
#[no_mangle]
#[link_section = ".data.facts"]
pub static mut egid: u32 = 0;

type LookUp = unsafe extern "C" fn(*mut hash_map, *const u32) -> *mut counter;
type PidTgid = unsafe extern "C" fn() -> u64;
type ReadString = unsafe extern "C" fn(*mut u8, u32, *const u8) -> i64;
type CurrentTask = unsafe extern "C" fn() -> *const task_struct;

#[inline(always)]
pub unsafe fn read_string(to: *mut u8, from: &[u8; 16]) {
    let bpf_probe_read_kernel_str: ReadString = transmute(115usize);
    bpf_probe_read_kernel_str(to, 16, &from[0] as *const u8);
}

#[inline(never)]
fn ticks(nanoseconds: u64) -> u64 {
    nanoseconds / 10000000
}

#[inline(always)]
unsafe fn count() {
    let bpf_map_lookup_elem: LookUp = transmute(1usize);
    let key: u32 = 1;
    let c = bpf_map_lookup_elem(&mut counters as *mut hash_map, &key as *const u32);
    if c as usize != 0 {
        (*c).n = (*c).n + 1;
        (*c).last = pid;
    }
}

#[no_mangle]
#[link_section = "tp_btf/sys_enter"]
pub unsafe extern "C" fn enter(_context: *const u64) -> i32 {
    let bpf_get_current_pid_tgid: PidTgid = transmute(14usize);
    let bpf_get_current_task_btf: CurrentTask = transmute(158usize);
    if (bpf_get_current_pid_tgid() >> 32) as i32 != runner || LINUX_KERNEL_VERSION < 0x60100 {
        return 0;
    }
    let task = bpf_get_current_task_btf();
    let links = task as *const task_struct___links;
    let t: &task_struct = &*task;
    pid = t.pid;
    tgid = t.group();
    ppid = (*(*links).real_parent).group();
    read_string(&mut comm[0], &t.comm);
    let parent = (*links).real_parent as *const task_struct___links;
    read_string(&mut parent_comm[0], &(*(*parent).group_leader).comm);
    start_ticks = ticks(t.start_boottime);
    match *(*task).mm {
        mm_struct { arg_start: a, start_stack: s } => {
            arg_start = a;
            start_stack = s;
        }
    }
    match *task {
        task_struct { static_prio: prio, policy: p, .. } => {
            static_prio = prio;
            policy = p;
        }
    }
    let c: &cred = &*t.cred;
    uid = c.uid.val;
    egid = c.egid.val;
    SUM = SUM + t.se.sum_exec_runtime;
    count();
    0
}
