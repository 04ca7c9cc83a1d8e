@Database(name = "shop")
@EnumValues(name = "state", values = "OPEN")
@EnumValues(name = "mood", values = {})
package shop; //!javac KDG119

import dev.kedge.annotation.Database;
import dev.kedge.annotation.EnumValues;
