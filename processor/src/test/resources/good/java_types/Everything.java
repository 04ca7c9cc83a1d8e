package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Transient;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table
public interface Everything {
    @Id
    long long_();

    Long longObject();

    int int_();

    Integer integer();

    short short_();

    Short shortObject();

    boolean boolean_();

    Boolean booleanObject();

    float float_();

    Float floatObject();

    double double_();

    Double doubleObject();

    String text();

    @Column(length = 20)
    String shortText();

    BigDecimal decimal();

    @Column(precision = 10)
    BigDecimal whole();

    @Column(precision = 10, scale = 2)
    BigDecimal money();

    Instant instant();

    java.time.OffsetDateTime offsetDateTime();

    LocalDate localDate();

    java.time.LocalDateTime localDateTime();

    java.time.LocalTime localTime();

    Duration duration();

    java.time.OffsetTime offsetTime();

    java.time.Period period();

    java.math.BigInteger bigInteger();

    java.net.URI uri();

    java.net.InetAddress address();

    List<java.time.OffsetTime> offsetTimes();

    java.time.Period[] periods();

    List<java.math.BigInteger> bigIntegers();

    List<java.net.URI> uris();

    Optional<java.net.InetAddress> optionalAddress();

    @Column(defaultValue = "P1Y2M3D")
    java.time.Period term();

    UUID uuid();

    byte[] bytes();

    Kind kind();

    @Column(type = "text")
    Kind kindAsText();

    @Column(type = "varchar(10)")
    Kind kindAsVarchar();

    Mood mood();

    List<Mood> moods();

    List<Kind> kinds();

    long[] longs();

    String[] texts();

    boolean[] flags();

    byte[][] blobs();

    List<Instant> instants();

    LocalDate[] days();

    Duration[] durations();

    @Column(length = 5)
    List<String> codes();

    Optional<String> optional();

    java.util.OptionalInt optionalInt();

    java.util.OptionalLong optionalLong();

    java.util.OptionalDouble optionalDouble();

    Optional<List<Integer>> optionalList();

    Optional<byte[]> optionalBytes();

    @Nullable
    String nullable();

    @Nullable
    Instant nullableInstant();

    @Nullable
    Kind nullableKind();

    @Column(nullable = true)
    List<String> nullableList();

    @Column(nullable = false)
    Optional<String> neverEmpty();

    @Column(type = "jsonb")
    String json();

    @Column(type = "CITEXT")
    String citext();

    @Column(type = "int4")
    long narrow();

    @Column(type = "timestamp(3) with time zone")
    Instant millis();

    @Column(type = "money")
    BigDecimal cash();

    @Transient
    String label();

    default String upper() {
        return text().toUpperCase(java.util.Locale.ROOT);
    }

    static String none() {
        return "";
    }
}
