/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* Which packets does the runner send, and what does it know of them?

   Takes  loopback, which is up.
   Gives  the facts (facts.h) about a connected socket and about a packet.
   Never  waits for a packet that it has not sent itself.

   Example: traffic_send sends 100 bytes from a socket with SO_MARK
   WORKLOAD_MARK; that is the fact "mark", which cases/skb.bpf.c must find in
   skb->mark.  */

#include <unistd.h>
#include <arpa/inet.h>
#include <netinet/ip.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include "facts.h"
#include "workload.h"

static void
set_option (int fd, int level, int option, int value)
{
  must (setsockopt (fd, level, option, &value, sizeof value), "setsockopt");
}

/* The options of the connected socket, each with a value that a socket does
   not have by itself, and what they come to.  */

static void
set_options (int client)
{
  set_option (client, SOL_SOCKET, SO_REUSEADDR, 1);
  set_option (client, SOL_SOCKET, SO_REUSEPORT, 1);
  set_option (client, SOL_SOCKET, SO_SNDBUF, 65536);
  set_option (client, SOL_SOCKET, SO_RCVBUF, 65536);
  set_option (client, SOL_SOCKET, SO_MARK, WORKLOAD_MARK);
  /* Fails but for the case that brings it.  */
  setsockopt (client, IPPROTO_TCP, TCP_CONGESTION, "btf_case", 8);
  fact_number ("congestion_window", 77);
  set_option (client, IPPROTO_TCP, TCP_NODELAY, 1);
  set_option (client, IPPROTO_TCP, TCP_KEEPCNT, 9);
  set_option (client, IPPROTO_TCP, TCP_SYNCNT, 3);
  set_option (client, IPPROTO_IP, IP_TOS, 0x10);
  /* After the type of service, which sets it, too.  */
  set_option (client, SOL_SOCKET, SO_PRIORITY, WORKLOAD_PRIORITY);
  fact_number ("socket_family", AF_INET);
  fact_number ("socket_family_low", AF_INET);
  fact_number ("option_length", sizeof (int));
  fact_number ("option_length_low", sizeof (int));
  fact_number ("socket_type", SOCK_STREAM);
  fact_number ("socket_protocol", IPPROTO_TCP);
  fact_number ("tcp_state", TCP_ESTABLISHED);
  /* SK_CAN_REUSE, TCP_NAGLE_OFF.  */
  fact_number ("socket_reuse", 1);
  fact_number ("socket_reuseport", 1);
  fact_number ("socket_buffer", 2 * 65536);
  fact_number ("socket_nonagle", 1);
  fact_number ("socket_probes", 9);
  fact_number ("socket_retries", 3);
  fact_number ("socket_tos", 0x10);
  fact_number ("priority", WORKLOAD_PRIORITY);
  fact_number ("priority_low", WORKLOAD_PRIORITY & 0xff);
  fact_number ("mark", WORKLOAD_MARK);
  fact_number ("mark_low", WORKLOAD_MARK & 0xff);
}

/* A TCP connection over loopback, on which one byte is sent.  */

void
traffic_connect (void)
{
  struct sockaddr_in address = { .sin_family = AF_INET }, own;
  socklen_t size = sizeof address;
  struct stat status;
  char byte[1];
  int server = must (socket (AF_INET, SOCK_STREAM, 0), "socket");
  int client = must (socket (AF_INET, SOCK_STREAM, 0), "socket"), peer;

  address.sin_addr.s_addr = inet_addr ("127.0.0.2");
  must (bind (server, (struct sockaddr *) &address, sizeof address), "bind");
  must (listen (server, 1), "listen");
  must (getsockname (server, (struct sockaddr *) &address, &size), "name");

  set_options (client);
  fact_number ("server_port", ntohs (address.sin_port));
  fact_number ("server_address", address.sin_addr.s_addr);
  must (connect (client, (struct sockaddr *) &address, sizeof address),
	"connect");
  peer = must (accept (server, NULL, NULL), "accept");
  size = sizeof own;
  must (getsockname (client, (struct sockaddr *) &own, &size), "name");
  fact_number ("client_port", ntohs (own.sin_port));
  fact_number ("client_address", own.sin_addr.s_addr);
  must (fstat (client, &status), "fstat");
  fact_number ("socket_inode", status.st_ino);
  must (send (client, "x", 1, 0), "send");
  /* What comes back acknowledges it at once.  */
  must (recv (peer, byte, 1, 0), "recv");
  must (send (peer, "y", 1, 0), "send");
  must (recv (client, byte, 1, 0), "recv");
  must (shutdown (client, SHUT_RDWR), "shutdown");
  close (client);
  close (peer);
  close (server);
}

/* A UDP packet of 100 bytes over loopback.  */

void
traffic_send (void)
{
  struct sockaddr_in address = { .sin_family = AF_INET };
  char data[100] = "";
  int fd = must (socket (AF_INET, SOCK_DGRAM, 0), "socket");
  int server = must (socket (AF_INET, SOCK_DGRAM, 0), "socket");

  address.sin_port = htons (WORKLOAD_UDP_PORT);
  address.sin_addr.s_addr = inet_addr ("127.0.0.3");
  must (bind (server, (struct sockaddr *) &address, sizeof address), "bind");
  set_option (fd, SOL_SOCKET, SO_PRIORITY, WORKLOAD_PRIORITY);
  set_option (fd, SOL_SOCKET, SO_MARK, WORKLOAD_MARK);
  set_option (fd, IPPROTO_IP, IP_TTL, 33);
  fact_number ("ip_length", sizeof data + 28);
  fact_number ("frame_length", sizeof data + 28 + 14);
  fact_number ("ip_length_low", sizeof data + 28);
  fact_number ("ip_version", 4);
  fact_number ("ip_header_words", 5);
  fact_number ("ip_version_words", 0x45);
  fact_number ("changed_version_words", 0x38);
  fact_number ("ip_protocol", IPPROTO_UDP);
  fact_number ("ip_protocol_low", IPPROTO_UDP & 0xf);
  fact_number ("ip_ttl", 33);
  fact_number ("ip_target", address.sin_addr.s_addr);
  fact_number ("udp_port", WORKLOAD_UDP_PORT);
  fact_number ("packet_protocol", 0x0800);
  fact_number ("packet_protocol_high", 0x08);
  fact_text ("device", "lo");
  fact_number ("device_index", 1);
  fact_number ("device_mtu", 65536);
  must (sendto (fd, data, sizeof data, 0, (struct sockaddr *) &address,
		sizeof address),
	"sendto");
  must (recv (server, data, sizeof data, 0), "recv");
  close (server);
  close (fd);
}
