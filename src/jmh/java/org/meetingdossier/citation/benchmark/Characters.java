package org.meetingdossier.citation.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.ToIntFunction;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Counts what was read and the processor time it took, so that texts of different sizes
 * compare and other work on the machine does not count.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Characters {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	/**
	 * Characters read; JMH divides it by the time of the clock.
	 */
	public long characters;

	/**
	 * Processor time; JMH divides it by the time of the clock.
	 */
	public long nanoseconds;

	int read(String text, ToIntFunction<String> reader) {
		long start = THREADS.getCurrentThreadCpuTime();
		int found = reader.applyAsInt(text);
		this.nanoseconds += THREADS.getCurrentThreadCpuTime() - start;
		this.characters += text.length();
		return found;
	}

}
