CREATE TABLE "Trade" (id bigint CONSTRAINT "Trade_pkey" PRIMARY KEY, "span of" int4range);
