-- phase 1 [tx] steps 1: drop constraint ai_insights_template_id_fkey of ai_insights
ALTER TABLE ai_insights DROP CONSTRAINT ai_insights_template_id_fkey;
