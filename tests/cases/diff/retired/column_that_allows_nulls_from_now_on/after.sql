CREATE TABLE stocks (symbol text CONSTRAINT stocks_pkey PRIMARY KEY, sector text);
