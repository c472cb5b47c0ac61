FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /source
COPY pom.xml ./
COPY .mvn ./.mvn
COPY src ./src
RUN mvn -B -q package -DskipTests
RUN java -Djarmode=tools -jar target/ready27-*.jar extract --destination /built --application-filename ready27.jar

FROM eclipse-temurin:25-jre
WORKDIR /app
COPY --from=build /built ./
COPY content ./content
COPY LICENSE ./
ENV READY27_STORE_FOLDER=/data READY27_CONTENT_KEPT=/app/content.kept
# Trains the AOT cache, and keeps what was found of the content: starts the app and asks it for some pages.
RUN java -XX:+UseSerialGC -XX:AOTCacheOutput=ready27.aot -Dready27.store.folder=/tmp/training -jar ready27.jar train && rm -r /tmp/training
RUN useradd --system --no-create-home --uid 10001 ready27 && install -d -o 10001 -g 10001 /data
USER 10001:10001
VOLUME ["/data"]
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=15s --start-period=60s --retries=3 CMD ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-jar", "ready27.jar", "health"]
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:AOTCache=ready27.aot", "-Xms64m", "-XX:MaxRAMPercentage=60", "-jar", "ready27.jar"]
