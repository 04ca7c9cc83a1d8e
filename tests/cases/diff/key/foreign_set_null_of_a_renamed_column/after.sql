CREATE TABLE listing (market text NOT NULL, number integer NOT NULL, PRIMARY KEY (market, number));
CREATE TABLE trade (id bigint PRIMARY KEY, market text, no integer, CONSTRAINT trade_listing FOREIGN KEY (market, no) REFERENCES listing ON DELETE SET DEFAULT (no));
