package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;
import java.util.List;

@Table(
        parameters = {"fillfactor", "FILLFACTOR = 70", "fillfactor=80", "=1"}) //! KDG155 KDG155 KDG155
public interface Item {
    @Id
    long id();

    @Column(
            storage = Column.Storage.EXTERNAL) //! KDG153
    long number();

    @Column(storage = Column.Storage.PLAIN)
    int plain();

    @Column(
            compression = Column.Compression.PGLZ) //! KDG153
    boolean flag();

    @Column(
            collation = "\"C\"") //! KDG152
    long sorted();

    @Column(type = "jsonb",
            collation = "\"C\"") //! KDG152
    String document();

    @Column(
            collation = "no name") //! KDG154
    String name();

    @Column(collation = "pg_catalog.\"C\"", storage = Column.Storage.MAIN)
    List<String> tags();
}
