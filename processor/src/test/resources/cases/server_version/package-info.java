@Database(
        name = "shop",
        postgres = 9) //!javac KDG127
package shop;

import dev.kedge.annotation.Database;
