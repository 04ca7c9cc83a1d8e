package shop;

import dev.kedge.annotation.PrimaryKey;
import dev.kedge.annotation.Table;
import java.util.Optional;

@Table
@PrimaryKey(columns = {"number", "day"}, include = "night") //! KDG113
public interface Third {
    long number();

    Optional<String> day(); //! KDG130
}
