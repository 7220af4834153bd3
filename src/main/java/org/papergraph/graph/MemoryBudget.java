package org.papergraph.graph;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// How much memory the embedded Neo4j takes beside the heap.
///
/// The heap is the JVM's own choice (a quarter of the machine unless `-Xmx` says otherwise). The
/// page cache, outside the heap, gets half of what the machine has left then, at least 32 MiB and
/// at most 8 GiB; Neo4j takes it page by page as the store needs it.
public record MemoryBudget(long machineBytes, long heapBytes) {
  private static final long MIB = 1024 * 1024;

  public static MemoryBudget ofThisMachine() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new MemoryBudget(system.getTotalMemorySize(), Runtime.getRuntime().maxMemory());
  }

  public long pageCacheBytes() {
    return Math.clamp((machineBytes - heapBytes) / 2, 32 * MIB, 8192 * MIB);
  }
}
