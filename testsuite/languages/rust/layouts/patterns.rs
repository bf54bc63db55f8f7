// SPDX-License-Identifier: GPL-3.0-or-later
// Patterns: what a match reads, and through what it binds.
// { layouts-options "-fno-rust-overflow-checks" }

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
        pub prio: u16,
    }
    #[repr(C)]
    pub struct point(pub u32, pub u32);
}
use vmlinux::*;

#[repr(C)]
pub struct world {
    pub t: *mut task_struct,
    pub p: *mut point,
    pub i: u64,
}

#[no_mangle]
pub unsafe extern "C" fn test_match(w: *mut world) -> u64 {
    match *(*w).t {
        task_struct { pid, tgid, .. } => pid as u64 * 33 + tgid as u64,
    }
}
#[no_mangle]
pub unsafe extern "C" fn test_literal(w: *mut world) -> u64 {
    (*(*w).t).pid = (*w).i as i32;
    match *(*w).t {
        task_struct { pid: 0, tgid, .. } => tgid as u64,
        task_struct { pid: 1, prio, .. } => prio as u64,
        task_struct { pid: 2, tgid: x, .. } => x as u64 + 1,
        _ => 7,
    }
}
#[no_mangle]
pub unsafe extern "C" fn test_nested(w: *mut world) -> u64 {
    match *(*w).t {
        task_struct { se: sched_entity { load, vruntime }, .. } => load * 33 + vruntime,
    }
}
#[no_mangle]
pub unsafe extern "C" fn test_member(w: *mut world) -> u64 {
    match (*(*w).t).se {
        sched_entity { vruntime, .. } => vruntime,
    }
}
#[no_mangle]
pub unsafe extern "C" fn test_scalar(w: *mut world) -> u64 {
    match (*(*w).t).pid {
        1 => 2,
        x => x as u64,
    }
}
#[no_mangle]
pub unsafe extern "C" fn test_tuple(w: *mut world) -> u64 {
    match *(*w).p {
        point(x, y) => x as u64 * 33 + y as u64,
    }
}
pub fn get(x: &i32) -> u64 {
    *x as u64
}
pub fn set(x: &mut i32) {
    *x = 44;
}
#[no_mangle]
pub unsafe extern "C" fn test_ref(w: *mut world) -> u64 {
    match *(*w).t {
        task_struct { tgid: ref x, .. } => {
            (*(*w).t).tgid = 55;
            get(x)
        }
    }
}
#[no_mangle]
pub unsafe extern "C" fn test_ref_mut(w: *mut world) -> u64 {
    match *(*w).t {
        task_struct { tgid: ref mut x, .. } => {
            set(x);
            (*(*w).t).tgid as u64
        }
    }
}
#[no_mangle]
pub unsafe extern "C" fn test_ref_used(w: *mut world) -> u64 {
    match *(*w).t {
        task_struct { tgid: ref g, pid: ref mut p, se: ref s, .. } => {
            (*(*w).t).tgid = 55;
            *p = 66;
            *g as u64 + s.vruntime
        }
    }
}
#[no_mangle]
pub unsafe extern "C" fn test_tuple_ref(w: *mut world) -> u64 {
    match *(*w).p {
        point(ref mut x, y) => {
            *x = 3;
            y as u64
        }
    }
}
#[no_mangle]
pub unsafe extern "C" fn test_written_after(w: *mut world) -> u64 {
    let t = (*w).t;
    match *t {
        task_struct { pid, tgid, .. } => {
            (*t).pid = 5;
            let borrowed = &tgid;
            (*t).tgid = 6;
            pid as u64 * 33 + *borrowed as u64
        }
    }
}
#[no_mangle]
pub unsafe extern "C" fn test_if_let(w: *mut world) -> u64 {
    if let task_struct { prio, pid, .. } = *(*w).t {
        prio as u64 * 33 + pid as u64
    } else {
        0
    }
}
#[no_mangle]
pub unsafe extern "C" fn test_tuple_of_members(w: *mut world) -> u64 {
    let (a, b) = ((*(*w).t).pid, (*(*w).t).tgid);
    a as u64 * 33 + b as u64
}
