-- phase 1 [tx] steps 1,2: create table trade, add foreign key trade_listing to trade (market, number refers to listing)
CREATE TABLE trade (
    id bigint NOT NULL,
    market text,
    number integer,
    CONSTRAINT trade_pkey PRIMARY KEY (id)
);
ALTER TABLE trade ADD CONSTRAINT trade_listing FOREIGN KEY (market, number) REFERENCES listing (market, number) DEFERRABLE INITIALLY IMMEDIATE NOT VALID;
