/** The shop. */
@Database(name = "shop")
package com.example.shop;

import dev.kedge.annotation.Database;
