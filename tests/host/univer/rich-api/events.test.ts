import '../over-univer';
import '../../rich-api/events.test';
