CREATE TABLE price (id bigint PRIMARY KEY, close numeric(10,2), "Order" text NOT NULL, "user" text, """" integer, CONSTRAINT price_user_check CHECK ("user" <> "Order"));
CREATE INDEX "price_Order_user_idx" ON price ("Order", "user");
