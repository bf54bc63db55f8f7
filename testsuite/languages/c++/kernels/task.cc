/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The current task, in the ways of C++: namespaces, member functions, templates,
   references, a base class.  The maps and variables are what a loader takes too.
   What is read goes into variables that have the names of facts (workload.c of
   testsuite/kernels): { facts 12 }.  */

typedef unsigned int u32;
typedef unsigned long long u64;

#define SEC(NAME) __attribute__ ((section (NAME), used))
#define FACT SEC (".data.facts")
#define INLINE inline __attribute__ ((always_inline))
#define NOINLINE __attribute__ ((noinline))

namespace kernel
{
/* These are but the members that the program asks for, in no kernel's order.  */
struct [[gnu::btf_relocatable]] cred_ids { struct { u32 val; } uid, egid; };
struct [[gnu::btf_relocatable]] cred : cred_ids {};
struct [[gnu::btf_relocatable]] mm_struct { unsigned long start_stack, arg_start; };

class [[gnu::btf_relocatable]] task_struct
{
public:
  char comm[16];
  task_struct *real_parent, *group_leader;
  const struct cred *cred;
  mm_struct *mm;
  int tgid, pid, static_prio;
  u32 policy;
  u64 start_boottime;

  INLINE const task_struct &parent () const { return *real_parent; }
  INLINE int group () const { return tgid; }
};
}

/* Two functions of one name, and a class with what is no member.  */
namespace
{
class counter
{
public:
  u64 n;
  enum class kind : u32 { none, task } what;
  static u64 total;
  INLINE void bump () { n++; total++; }
};

NOINLINE int seen (int pid) { return pid + 1; }
NOINLINE u64 seen (u64 ticks) { return ticks / 10000000; }
template <typename T> INLINE T &at (T *pointer) { return *pointer; }
}

u64 counter::total;
namespace kept { int last = -1; u64 sum; }

extern "C"
{
struct
{
  int (*type)[1];
  int (*max_entries)[4];
  u32 *key;
  counter *value;
} counters SEC (".maps");

static void *(*map_lookup_elem) (void *, const void *)
  = (void *(*) (void *, const void *)) 1;
static u64 (*get_current_pid_tgid) () = (u64 (*) ()) 14;
static long (*probe_read_kernel_str) (void *, u32, const void *)
  = (long (*) (void *, u32, const void *)) 115;
static kernel::task_struct *(*get_current_task_btf) ()
  = (kernel::task_struct *(*) ()) 158;

char _license[] SEC ("license") = "GPL";
extern const volatile int runner;
const volatile int runner __attribute__ ((weak)) = 1;

FACT int pid, tgid, ppid;
FACT char comm[16], parent_comm[16];
FACT u64 start_ticks, arg_start, start_stack;
FACT int static_prio, policy, uid, egid;

SEC ("tp_btf/sys_enter") int
enter (u64 *)
{
  const kernel::task_struct &t = at (get_current_task_btf ());
  if ((int) (get_current_pid_tgid () >> 32) != runner)
    return 0;
  pid = t.pid;
  tgid = t.group ();
  ppid = t.parent ().group ();
  probe_read_kernel_str (comm, sizeof comm, t.comm);
  probe_read_kernel_str (parent_comm, sizeof parent_comm,
			 t.parent ().group_leader->comm);
  start_ticks = seen (t.start_boottime);
  arg_start = t.mm->arg_start;
  start_stack = t.mm->start_stack;
  static_prio = t.static_prio;
  policy = t.policy;
  uid = t.cred->uid.val;
  egid = t.cred->egid.val;
  kept::last = seen (pid);
  kept::sum += pid;
  u32 key = 1;
  if (counter *c = (counter *) map_lookup_elem (&counters, &key))
    c->bump ();
  return 0;
}
}
