// SPDX-License-Identifier: GPL-3.0-or-later
// Unions, tuple structures, wrappers, generic code and methods.
// { layouts-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

// What gccrs calls where "+=" overflows.
#[no_mangle]
pub extern "C" fn abort() -> ! {
    loop {}
}

mod vmlinux {
    #[repr(C)]
    pub struct halves {
        pub low: u16,
        pub high: u16,
    }
    #[repr(C)]
    pub union word {
        pub whole: u32,
        pub half: halves,
        pub bytes: [u8; 4],
    }
    #[repr(C)]
    pub struct packet {
        pub length: u32,
        pub mark: word,
        pub hash: u64,
        pub time: wrapped,
    }
    #[repr(C)]
    pub struct wrapped(pub u64);
    #[repr(C)]
    pub struct pair(pub u32, pub wrapped);

    impl packet {
        pub fn length(&self) -> u32 {
            self.length
        }
        pub fn set_hash(&mut self, hash: u64) -> u64 {
            let old = self.hash;
            self.hash = hash;
            old
        }
    }
    impl halves {
        #[inline(always)]
        pub fn sum(&self) -> u32 {
            self.low as u32 + self.high as u32
        }
    }
}
use vmlinux::*;

pub struct Kernel<T> {
    pub pointer: *mut T,
}
pub trait Long {
    fn long(&self) -> u64;
}
impl Long for packet {
    fn long(&self) -> u64 {
        self.hash
    }
}
impl Long for pair {
    fn long(&self) -> u64 {
        self.0 as u64
    }
}
pub fn twice<T: Long>(t: &T) -> u64 {
    t.long() * 2
}

#[repr(C)]
pub struct world {
    pub p: *mut packet,
    pub q: *mut pair,
}

#[no_mangle]
pub unsafe extern "C" fn test_union(w: *mut world) -> u64 {
    let p = (*w).p;
    let mut r = (*p).mark.whole as u64;
    r = r * 33 + (*p).mark.half.high as u64;
    r = r * 33 + (*p).mark.bytes[2] as u64;
    (*p).mark.half.low = 0x1234;
    r
}
#[no_mangle]
pub unsafe extern "C" fn test_tuple(w: *mut world) -> u64 {
    let q = (*w).q;
    (*q).0 += 1;
    ((*q).1).0 * 33 + (*q).0 as u64 + (*(*w).p).time.0
}
#[no_mangle]
pub unsafe extern "C" fn test_method(w: *mut world) -> u64 {
    let p: &mut packet = &mut *(*w).p;
    let old = p.set_hash(0x55);
    old * 33 + p.length() as u64 + p.mark.half.sum() as u64
}
#[no_mangle]
pub unsafe extern "C" fn test_generic(w: *mut world) -> u64 {
    let k = Kernel::<packet> { pointer: (*w).p };
    let l = Kernel::<pair> { pointer: (*w).q };
    let p: *mut packet = k.pointer;
    let q: *mut pair = l.pointer;
    (*p).hash * 33 + (*q).0 as u64
}
// Called as what C calls void.
#[no_mangle]
pub unsafe extern "C" fn store_hash(p: *mut packet, hash: u64) {
    (*p).hash = hash;
}
mod c {
    extern "C" {
        pub fn store_hash(p: *mut super::vmlinux::packet, hash: u64);
    }
}
#[no_mangle]
pub unsafe extern "C" fn test_no_result(w: *mut world) -> u64 {
    c::store_hash((*w).p, 0x77);
    0
}
#[no_mangle]
pub unsafe extern "C" fn test_trait(w: *mut world) -> u64 {
    let p: &packet = &*(*w).p;
    let q: &pair = &*(*w).q;
    twice::<packet>(p) * 33 + twice::<pair>(q)
}
