package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Table
public interface Item {
    @Id
    long id();

    Map<String, String> labels(); //! KDG105

    Object anything(); //! KDG105

    List<Optional<String>> maybes(); //! KDG105

    byte small(); //! KDG105

    char letter(); //! KDG105

    @Column(type = "jsonb")
    Map<String, String> document(); //! KDG105
}
