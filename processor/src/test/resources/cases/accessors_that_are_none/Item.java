package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Transient;

@Table
public interface Item {
    @Id
    long id();

    String nameIn(String language); //! KDG123

    void save(); //! KDG123

    <T> T as(); //! KDG123

    @Transient
    String described(String language);

    default String upper(String name) {
        return name;
    }
}
