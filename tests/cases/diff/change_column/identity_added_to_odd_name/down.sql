-- phase 1 [tx] steps 1: drop identity of Odd "T".Id
ALTER TABLE "Odd ""T""" ALTER COLUMN "Id" DROP IDENTITY;
