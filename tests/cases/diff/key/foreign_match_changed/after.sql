CREATE TABLE listing (market text NOT NULL, number integer NOT NULL, PRIMARY KEY (market, number));
CREATE TABLE trade (id bigint PRIMARY KEY, market text, number integer, CONSTRAINT trade_listing FOREIGN KEY (market, number) REFERENCES listing MATCH FULL);
