/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* A hook of the security modules.  */
#include "case.h"

FACT unsigned int file_mode;
FACT char file_name[16];
FACT int egid;

SEC ("lsm/path_chown")
int BPF_PROG (chowned, const struct path *path)
{
  if (!mine ())
    return 0;
  file_mode = path->dentry->d_inode->i_mode;
  READ_TEXT (file_name, path->dentry->d_name.name);
  egid = bpf_get_current_task_btf ()->cred->egid.val;
  return 0;
}
