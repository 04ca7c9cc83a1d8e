@Database(name = "shop")
@CompositeType(name = "nothing", attributes = {})
@CompositeType(
        name = "address",
        attributes = {
            @CompositeType.Attribute(name = "zip", type = "text"),
            @CompositeType.Attribute(name = "zip", type = "text")
        })
@CompositeType(
        name = "egg",
        attributes = @CompositeType.Attribute(name = "hen", type = "hen[]"))
@Domain(name = "hen", type = "egg")
@Domain(name = "grade", type = "integer", checks = @Check(value = "VALUE > 0", noInherit = true))
@Domain(name = "mark", type = "integer", checks = @Check(value = "VALUE > 0", was = "old"))
@Domain(name = "empty", type = "integer", checks = @Check(""))
@Domain(name = "sorted", type = "text", collation = "de DE")
@Domain(name = "", type = "text")
package shop; //!javac KDG173 KDG121 KDG172 KDG172 KDG174 KDG174 KDG140 KDG154 KDG111

import dev.kedge.annotation.Check;
import dev.kedge.annotation.CompositeType;
import dev.kedge.annotation.Database;
import dev.kedge.annotation.Domain;
