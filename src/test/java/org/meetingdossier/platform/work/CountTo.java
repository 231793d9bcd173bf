package org.meetingdossier.platform.work;

/**
 * An order for {@link CountingWorker}.
 *
 * @param name who counts; one name counts each number once
 * @param last the number to count to
 * @param hold at which number to wait until the test lets it go on; 0 for nowhere
 * @param breaks how many times to break off, half-way
 */
public record CountTo(String name, int last, int hold, int breaks) {

	public static CountTo of(String name, int last) {
		return new CountTo(name, last, 0, 0);
	}

	public CountTo holdingAt(int number) {
		return new CountTo(this.name, this.last, number, this.breaks);
	}

	public CountTo breakingOff(int times) {
		return new CountTo(this.name, this.last, this.hold, times);
	}

}
