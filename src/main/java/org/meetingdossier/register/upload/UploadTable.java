package org.meetingdossier.register.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.meetingdossier.register.file.RegisterFile;

/**
 * The tables of uploaded files and of their parts.
 */
@Component
class UploadTable {

	private final JdbcClient jdbc;

	UploadTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(RegisterUpload upload, NewUpload told) {
		this.jdbc.sql("""
				insert into register_upload (id, work_id, name, source, as_of, username, person_name, asked_at)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.param(upload.id())
			.param(upload.work())
			.param(told.name())
			.param(told.source())
			.param(told.asOf())
			.param(upload.username())
			.param(upload.personName())
			.param(upload.askedAt().atOffset(ZoneOffset.UTC))
			.update();
	}

	void addPart(UUID upload, int sequence, byte[] bytes) {
		this.jdbc.sql("insert into register_upload_part (upload_id, sequence, bytes) values (?, ?, ?)")
			.params(upload, sequence, bytes)
			.update();
	}

	Optional<byte[]> part(UUID upload, int sequence) {
		return this.jdbc.sql("select bytes from register_upload_part where upload_id = ? and sequence = ?")
			.params(upload, sequence)
			.query((row, number) -> row.getBytes("bytes"))
			.optional();
	}

	/** The file with what was told of it. */
	RegisterFile file(UUID upload) {
		return this.jdbc.sql("select name, source, as_of from register_upload where id = ?")
			.param(upload)
			.query((row, number) -> new RegisterFile(new UploadParts(this, upload), row.getString("name"),
					row.getString("source"), row.getObject("as_of", LocalDate.class)))
			.single();
	}

	Optional<RegisterUpload> findOfWork(UUID work) {
		return this.jdbc.sql("select * from register_upload where work_id = ?")
			.param(work)
			.query((row, number) -> read(row))
			.optional();
	}

	Optional<RegisterUpload> find(UUID upload) {
		return this.jdbc.sql("select * from register_upload where id = ?")
			.param(upload)
			.query((row, number) -> read(row))
			.optional();
	}

	List<RegisterUpload> newest(int most) {
		return this.jdbc.sql("select * from register_upload order by asked_at desc, id fetch first ? rows only")
			.param(most)
			.query((row, number) -> read(row))
			.list();
	}

	List<RegisterUpload> notEnded() {
		return this.jdbc.sql("select * from register_upload where ended_at is null")
			.query((row, number) -> read(row))
			.list();
	}

	/** Ends an upload, once; its parts are of no more use. */
	void end(UUID upload, @Nullable String report, Instant now) {
		this.jdbc.sql("update register_upload set report = ?, ended_at = ? where id = ? and ended_at is null")
			.param(report)
			.param(now.atOffset(ZoneOffset.UTC))
			.param(upload)
			.update();
		this.jdbc.sql("delete from register_upload_part where upload_id = ?").param(upload).update();
	}

	private static RegisterUpload read(ResultSet row) throws SQLException {
		OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
		String report = row.getString("report");
		return new RegisterUpload(row.getObject("id", UUID.class), row.getObject("work_id", UUID.class),
				row.getString("name"), row.getString("username"), row.getString("person_name"),
				row.getObject("asked_at", OffsetDateTime.class).toInstant(), (ended != null) ? ended.toInstant() : null,
				(report != null) ? KeptReport.read(report) : null);
	}

}
