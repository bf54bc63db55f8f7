/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* The mount that a file is in: container_of a record that is embedded.  */
#include "case.h"

FACT int mount_id;
FACT char mount_source[16], mount_name[16];

SEC ("kprobe/noop_fsync")
int BPF_KPROBE (fsync, struct file *file)
{
  struct vfsmount *vfs;
  struct mount *mount;

  if (!mine ())
    return 0;
  vfs = BPF_CORE_READ (file, f_path.mnt);
  mount = container_of (vfs, struct mount, mnt);
  mount_id = BPF_CORE_READ (mount, mnt_id);
  READ_TEXT (mount_source, BPF_CORE_READ (mount, mnt_devname));
  READ_TEXT (mount_name, BPF_CORE_READ (mount, mnt_mountpoint, d_name.name));
  return 0;
}
