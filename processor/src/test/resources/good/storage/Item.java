package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;
import java.util.Optional;

@Table(
        schema = "public",
        unlogged = true,
        tablespace = "fast",
        parameters = {"toast.autovacuum_enabled=off", "fillfactor=070"})
public interface Item {
    @Id
    long id();

    @Column(length = 40, collation = "\"C\"")
    String code();

    @Column(generated = "upper(code)", storage = Column.Storage.EXTERNAL, compression = Column.Compression.PGLZ)
    String upper();

    @Column(generated = "id * 2", nullable = true)
    Optional<Long> twice();

    @Column(collation = "default", storage = Column.Storage.EXTENDED, compression = Column.Compression.DEFAULT)
    String plain();
}
