/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* A file, its inode, its names and its file system.  */
#include "case.h"

FACT unsigned long long file_inode, file_size, file_position;
FACT unsigned int file_mode, file_owner, file_links, file_device;
FACT unsigned long filesystem_magic;
FACT char file_name[16], file_folder[16], filesystem[16];

SEC ("fentry/noop_fsync")
int BPF_PROG (fsync, struct file *file)
{
  struct inode *inode = file->f_inode;

  if (!mine ())
    return 0;
  file_inode = inode->i_ino;
  file_size = inode->i_size;
  file_position = file->f_pos;
  file_mode = inode->i_mode;
  file_owner = inode->i_uid.val;
  file_links = inode->i_nlink;
  file_device = inode->i_sb->s_dev;
  filesystem_magic = inode->i_sb->s_magic;
  READ_TEXT (file_name, file->f_path.dentry->d_name.name);
  READ_TEXT (file_folder, file->f_path.dentry->d_parent->d_name.name);
  READ_TEXT (filesystem, inode->i_sb->s_type->name);
  return 0;
}
