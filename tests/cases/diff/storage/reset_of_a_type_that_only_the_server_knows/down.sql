-- phase 1 [tx] steps 1: set storage of Trade.span of to MAIN
ALTER TABLE "Trade" ALTER COLUMN "span of" SET STORAGE MAIN;
