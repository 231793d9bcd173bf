# syntax=docker/dockerfile:1

# Build: the tests have run before an image is made.
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY pom.xml ./
COPY src ./src
RUN mvn -B -ntp -DskipTests -Dmaven.test.skip=true package \
	&& java -Djarmode=tools -jar target/meeting-dossier-*.jar extract --layers --destination /layers \
		--application-filename meeting-dossier.jar

# Train: one start-up with its first page, of which the JVM keeps the loaded classes and what it
# learnt of them. That is half a start-up more than without the page.
FROM eclipse-temurin:25-jre AS train
SHELL ["bash", "-euc"]
WORKDIR /application
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
RUN java -XX:AOTCacheOutput=meeting-dossier.aot -jar meeting-dossier.jar \
		--server.address=127.0.0.1 --spring.datasource.url=jdbc:h2:mem:train & \
	until (exec 3<>/dev/tcp/127.0.0.1/8080) 2>/dev/null; do kill -0 $!; sleep 1; done; \
	for page in /meetings /meetings/ifmm-antalya-2025; do \
		exec 3<>/dev/tcp/127.0.0.1/8080; \
		printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' $page >&3; \
		head -n 1 <&3 | grep ' 200 '; cat <&3 >/dev/null; \
	done; \
	kill $!; wait $! || true; test -s meeting-dossier.aot

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home dossier \
	&& mkdir -p /application/data && chown dossier:dossier /application/data
WORKDIR /application
COPY --from=train /application/ ./
USER 10001
VOLUME /application/data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=60s \
	CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=meeting-dossier.aot", "-jar", "meeting-dossier.jar"]
