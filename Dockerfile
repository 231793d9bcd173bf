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

# Train: one start-up, of which the JVM keeps the loaded classes.
FROM eclipse-temurin:25-jre AS train
WORKDIR /application
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
RUN java -XX:AOTCacheOutput=meeting-dossier.aot -Dspring.context.exit=onRefresh \
		-Dspring.datasource.url=jdbc:h2:mem:train -jar meeting-dossier.jar

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
